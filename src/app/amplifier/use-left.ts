import { useEffect, useState } from "react";
import type { SourceId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import type { Left } from "../../engine/what-if.ts";
import { useApp } from "../use-app.ts";

/** What the engine says remains without these sources; `null` until it has said so. */
export function useLeft(view: View, off: readonly SourceId[]): Left | null {
  const { deeds } = useApp();
  const [answer, setAnswer] = useState<{ readonly view: View; readonly left: Left } | null>(null);
  const key = off.join(" ");
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      const left = await deeds.leftWithout(key === "" ? [] : off);
      if (wanted && left !== null) setAnswer({ view, left });
    };
    void ask();
    return () => {
      wanted = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the sources are told by their key
  }, [view, key, deeds]);
  return answer !== null && answer.view === view && answer.left.off.join(" ") === key ? answer.left : null;
}

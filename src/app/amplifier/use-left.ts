import { useEffect, useMemo, useState } from "react";
import type { SourceId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import type { Left } from "../../engine/what-if.ts";
import { useApp } from "../use-app.ts";

/**
 * What the engine says remains without these sources; until it has said so, what it said last, with `isExact` false,
 * or `null`. Nothing is asked where nothing is switched off. What was said once of a view is not asked again.
 */
export function useLeft(
  view: View,
  off: readonly SourceId[],
): { readonly left: Left | null; readonly isExact: boolean } {
  const { deeds } = useApp();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another view has other answers
  const known = useMemo(() => new Map<string, Left>(), [view]);
  const [shown, setShown] = useState<Left | null>(null);
  const key = off.join(" ");
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      const left = key === "" ? null : (known.get(key) ?? (await deeds.leftWithout(off)));
      if (left !== null) known.set(key, left);
      if (wanted) setShown(left);
    };
    void ask();
    return () => {
      wanted = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the sources are told by their key
  }, [known, key, deeds]);
  const exact = known.get(key);
  return { left: key === "" ? null : (exact ?? shown), isExact: exact !== undefined };
}

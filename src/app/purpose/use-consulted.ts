import { useEffect, useState } from "react";
import type { Consultation, Consulted } from "../../engine/consulted.ts";
import { useApp } from "../use-app.ts";

/** Typing has stopped after so many milliseconds. */
const PAUSE = 60;

type Heard<Asked extends Consultation> = Extract<Consulted, { kind: Asked["kind"] }> | null;

/**
 * The engine's answer to a question, asked anew when the question or the network changes; `null` while it is not there,
 * or nothing is asked. The last answer stays until the next has come.
 */
export function useConsulted<Asked extends Consultation>(question: Asked | null): Heard<Asked> {
  const { state, deeds } = useApp();
  const [heard, setHeard] = useState<Heard<Asked>>(null);
  // Made anew at each turn, the question is told from the last by what it says.
  const said = JSON.stringify(question);
  const { view } = state;
  useEffect(() => {
    let isOld = false;
    const listen = async (asked: Asked): Promise<void> => {
      const answer = await deeds.consult(asked);
      if (!isOld && answer !== null) setHeard(answer);
    };
    const asked: Asked | null = JSON.parse(said);
    const timer = setTimeout(() => {
      if (view !== null && asked !== null) void listen(asked);
    }, PAUSE);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [said, view, deeds]);
  return question === null ? null : heard;
}

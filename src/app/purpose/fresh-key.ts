import type { View } from "../../engine/protocol.ts";

/** Letters and digits no need, purpose or meeting has here, and that mean nothing. */
export function freshKey(view: View): string {
  const taken = new Set(
    view.log.flatMap(({ change }) =>
      change.kind === "ask"
        ? [change.ask]
        : change.kind === "purpose"
          ? [change.purpose]
          : change.kind === "meeting"
            ? [change.meeting]
            : [],
    ),
  );
  for (let turn = 1; ; turn++) if (!taken.has(`n${String(turn)}`)) return `n${String(turn)}`;
}

import { remainderWithout } from "../core/analysis/amplifier.ts";
import { byText, type SourceId } from "../core/model/ids.ts";
import { withoutSources } from "../core/network/without-source.ts";
import { earlierFigures } from "./earlier.ts";
import type { Answer, Command } from "./protocol.ts";
import type { Left } from "./what-if.ts";
import type { Made, Stages } from "./session.ts";

/** What remains of the network with some sources switched off, in the figures of the amplifier. */
export function leftWithout({ network, analysis, day, seed }: Made, sources: readonly SourceId[]): Left {
  const off = [...new Set(sources)].sort(byText);
  const rest = withoutSources(network, off);
  return {
    off,
    remainder: remainderWithout(network, rest, { day, choice: { seed, resolution: analysis.resolution } }),
  };
}

/** The answer to what the network was or would be. */
export function whatIf(
  command: Extract<Command, { kind: "as-of" | "without" }>,
  made: Made,
  stages: Pick<Stages, "analyse">,
): Answer {
  const { job } = command;
  return command.kind === "as-of"
    ? { kind: "as-of", job, earlier: earlierFigures(made, command.day, stages) }
    : { kind: "without", job, left: leftWithout(made, command.sources) };
}

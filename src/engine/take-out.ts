import type { Exported, ToExport } from "../core/export/export.ts";
import type { CircleId } from "../core/model/ids.ts";
import type { Network } from "../core/model/network.ts";
import { FILE_TYPES } from "./file-choice.ts";
import type { PictureChoice } from "./picture-choice.ts";
import type { Answer, Command } from "./protocol.ts";
import type { Made } from "./session.ts";

/** What making files takes. */
export type TakingTools = {
  /** `null` where the browser gives the worker no canvas. */
  readonly paint: ((made: Made, choice: PictureChoice) => Promise<Blob>) | null;
  readonly writeExport: (given: ToExport) => Exported;
  readonly writeCircle: (network: Network, circle: CircleId) => string;
  readonly app: string;
  /** Random hex digits, fresh at each call. */
  readonly freshKey: () => string;
};

/** A file to be taken away: the map, a file of the network, or a circle as cards. */
export async function takeOut(
  command: Extract<Command, { kind: "picture" | "report" | "cards" }>,
  made: Made,
  tools: TakingTools,
): Promise<Answer> {
  const { job } = command;
  if (command.kind === "picture") {
    if (tools.paint === null) return { kind: "failed", job, code: "no-canvas" };
    return { kind: "picture", job, picture: await tools.paint(made, command.choice) };
  }
  const { network, analysis } = made;
  if (command.kind === "cards") {
    const cards = tools.writeCircle(network, command.circle);
    return { kind: "report", job, file: new Blob([cards], { type: "text/vcard" }), preview: null };
  }
  const { pseudonymSeed, ...choice } = command.choice;
  const key = pseudonymSeed === null ? tools.freshKey() : `seed ${String(pseudonymSeed)}`;
  const { text, preview } = tools.writeExport({
    network,
    analysis,
    app: tools.app,
    ...choice,
    pseudonymKey: choice.names ? null : key,
  });
  return { kind: "report", job, file: new Blob([text], { type: FILE_TYPES[choice.as] }), preview };
}

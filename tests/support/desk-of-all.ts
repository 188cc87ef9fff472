import { exampleChanges, exampleFiles } from "../../fixtures/example/example.ts";
import { analyse } from "../../src/core/analysis/analyse.ts";
import { buildNetwork } from "../../src/core/network/build.ts";
import { scrub } from "../../src/core/people/forgotten.ts";
import { writeCircle, writeExport } from "../../src/core/export/export.ts";
import { createDesk, type Tools } from "../../src/engine/desk.ts";
import type { Answer, Command, View } from "../../src/engine/protocol.ts";
import { SMALL_STAGES } from "../engine/small-network.ts";
import { TODAY } from "./archives.ts";
import { TABLE_WORDS } from "./table-words.ts";
import { REAL_LIBRARY } from "./real-library.ts";

/** Cheap passphrases: most tests are not about how long one takes to try. */
export const CHEAP = 10;

/** The real core, the map aside, behind a desk that makes backups: commands in, answers out. */
export function deskOfAll(changed: Partial<Tools> = {}) {
  const answers: Answer[] = [];
  let job = 0;
  const desk = createDesk({
    stages: { buildNetwork, analyse, layOut: SMALL_STAGES.layOut },
    library: REAL_LIBRARY,
    exampleFiles,
    exampleChanges,
    paint: null,
    writeExport,
    writeCircle,
    app: "1.0.0",
    freshKey: () => "fresh",
    now: () => 0,
    post: (answer) => answers.push(answer),
    backups: { scrub, clock: () => Date.UTC(2026, 10, 23, 9), app: "1.0.0", cost: CHEAP },
    ...changed,
  });
  type Asked = Command extends infer C ? (C extends Command ? Omit<C, "job"> : never) : never;
  const ask = async (command: Asked): Promise<Answer> => {
    const own = ++job;
    await desk.take({ ...command, job: own });
    const answer = answers.findLast((one) => one.job === own && one.kind !== "progress");
    if (answer === undefined) throw new Error("no answer");
    return answer;
  };
  const view = async (command: Asked): Promise<View> => {
    const answer = await ask(command);
    if (answer.kind !== "view") throw new Error(`no view but ${JSON.stringify(answer)}`);
    return answer.view;
  };
  const report = async (): Promise<string> => {
    const answer = await ask({
      kind: "report",
      choice: { as: "json", words: TABLE_WORDS, looked: false, names: true, pseudonymSeed: 1 },
    });
    return answer.kind === "report" ? answer.file.text() : "";
  };
  const begin = (): Promise<Answer> => ask({ kind: "begin", day: TODAY, seed: 1 });
  return { ask, view, report, begin, answers };
}

import { graphFigures, type GraphWish } from "./graphs.ts";
import { costOfStages, writeAccount } from "./growth/stages.ts";
import type { AccountSize } from "./growth/growth.ts";

/** What a child may be asked for, by name; its answer goes to the standard output as JSON. */
const ASKED: Readonly<Record<string, (given: unknown) => unknown>> = {
  write: (given) => {
    const { size, paths } = given as { readonly size: AccountSize; readonly paths: readonly [string, string] };
    writeAccount(size, ...paths);
    return null;
  },
  stages: (given) => costOfStages(given as readonly string[]),
  graphs: (given) => graphFigures(given as GraphWish),
};

const [, , what = "", given = "null"] = process.argv;
process.stdout.write(JSON.stringify(await ASKED[what]?.(JSON.parse(given))));

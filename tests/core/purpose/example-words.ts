import { exampleChanges, exampleFiles } from "../../../fixtures/example/example.ts";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { day, dayOf } from "../../../src/core/model/day.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { readDictionary } from "../../../src/core/purpose/dictionary.ts";
import { type PeopleWords, peopleWords } from "../../../src/core/purpose/people-words.ts";
import { readTexts } from "../../support/read-texts.ts";

const TODAY = dayOf(2026, 11, 23) ?? day(0);

/** The example's people, ready to be asked. */
export function exampleWords(): PeopleWords {
  const network = buildNetwork({ files: readTexts(exampleFiles(TODAY)), changes: exampleChanges(), day: TODAY });
  return peopleWords(network, analyse(network, { day: TODAY, seed: 1 }), readDictionary());
}

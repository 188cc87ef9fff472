import type { Asked } from "./answer.ts";
import { Asking, FITS, PART, type Turn } from "./asking.ts";
import { findClued, together } from "./clues.ts";
import type { Target } from "./dictionary.ts";
import { isKnown, type PeopleWords } from "./people-words.ts";
import { findPhrases, fullest, type Found } from "./phrases.ts";
import { stemOf, stemsOf, wordsOf } from "./stems.ts";
import { TOWNS } from "./towns.ts";
import { meant } from "./typing.ts";

/** Roots of the words that make a need one about work. */
const WORK =
  /^(?:lavor|impieg|assun|assum|colloqui|curricul|cv|candid|stag|tirocin|carrier|job|hir|vacanc|career|intern|recruit|resum)/;

/** Where something is needed does not say what is. */
const PLACES: ReadonlySet<string> = new Set([...TOWNS].map(stemOf));

/** A word with a capital that does not begin the text. */
const INNER_CAPITAL = /(?<=\S\s+)\p{Lu}\p{Ll}+/gu;

/** Who could help with a need in everyday words. Empty words find nobody. */
export function ask(of: PeopleWords, text: string): Asked {
  const stems = understoodStems(of, text);
  const { titles, asks, clues, needs } = of.dictionary;
  const trades = fullest(findPhrases(titles, stems, true));
  const pointing = stems.filter((stem) => !PLACES.has(stem));
  const wanted = together(findPhrases(asks, stems, false), findClued(clues, pointing));
  const aboutWork = stems.some((stem) => WORK.test(stem));
  const asking = new Asking(of, stems);
  const named = new Set(trades.map(({ concept }) => concept));
  for (const { concept: occupation, stems: said } of trades) {
    asking.target({ kind: "occupation", occupation }, { stems: said, weight: 1, turn: "first", helps: true });
  }
  for (const found of closest(wanted, trades)) {
    asking.offered(found);
    const who = needs[found.concept]?.who ?? [];
    const isNamed = (target: Target): boolean => target.kind === "occupation" && named.has(target.occupation);
    const anyNamed = who.some(isNamed);
    let turn: Turn = "first";
    let before = 0;
    for (const target of who) {
      const weight = found.cover * Math.max(FITS.lowest, 1 - before * FITS.lower);
      const helps = !anyNamed || isNamed(target);
      const isMet = asking.target(target, { stems: found.stems, weight, turn, helps });
      if (isMet) before++;
      turn = before > 0 ? "further" : "instead";
    }
  }
  asking.words();
  return asking.answer(aboutWork);
}

/** The stems of a need, slips of the finger put right; names of towns and words with a capital inside a sentence are names. */
function understoodStems(of: PeopleWords, text: string): readonly string[] {
  const names = new Set(text.match(INNER_CAPITAL)?.flatMap((word) => wordsOf(word)));
  return [
    ...new Set(
      wordsOf(text).flatMap((word) =>
        stemsOf(word).map((stem) =>
          isKnown(of, stem) || TOWNS.has(word) || names.has(word) ? stem : (meant(stem, of.vocabulary) ?? stem),
        ),
      ),
    ),
  ];
}

/** Needs worth following: those not said more fully by another or by a trade, and not far behind the best. */
function closest(wanted: readonly Found[], trades: readonly Found[]): readonly Found[] {
  const full = fullest(wanted).filter(
    (need) =>
      !trades.some((trade) => trade.stems.size > need.stems.size && [...need.stems].every((s) => trade.stems.has(s))),
  );
  const best = full[0];
  return best === undefined
    ? []
    : full.filter(({ weight, cover }) => weight * cover >= PART * best.weight * best.cover);
}

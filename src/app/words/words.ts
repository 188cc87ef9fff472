import { en } from "./en.ts";
import { it } from "./it.ts";

/** The two languages of the app; both complete. */
export type Language = "it" | "en";

/** The shape of everything said; a missing or misnamed sentence in either language does not compile. */
export type Words = typeof it;

const LANGUAGES: Readonly<Record<Language, Words>> = { it, en };

/** The words of a language. */
export const wordsOf = (language: Language): Words => LANGUAGES[language];

/** The first language the person reads that we speak: `asked` from the address wins; English for everyone else. */
export function chooseLanguage(asked: string | null, preferred: readonly string[]): Language {
  if (asked === "it" || asked === "en") return asked;
  for (const language of preferred) {
    const base = language.toLowerCase().split("-")[0];
    if (base === "it" || base === "en") return base;
  }
  return "en";
}

// Only the order of these matters, as in `words.ts`.
import "./it/format.ts";
import "./en/format.ts";
import "./it/shell.ts";
import "./en/shell.ts";
import "./it/welcome.ts";
import "./en/welcome.ts";
import "./it/terms.ts";
import "./en/terms.ts";
import "./it/decided.ts";
import "./en/decided.ts";
import "./it/checking.ts";
import "./en/checking.ts";
import "./it/keeping.ts";
import "./en/keeping.ts";
import "./it/backup.ts";
import "./en/backup.ts";
import "./it/advising.ts";
import "./en/advising.ts";
import { first as en } from "./en/first.ts";
import { first as it } from "./it/first.ts";
import type { Language } from "./language.ts";

/** The shape of it; a missing or misnamed sentence in either language does not compile. */
export type FirstWords = typeof it;

const FIRST: Readonly<Record<Language, FirstWords>> = { it, en };

/** What a language says from the beginning. */
export const firstWordsOf = (language: Language): FirstWords => FIRST[language];

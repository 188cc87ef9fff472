import { tableWords } from "../../src/app/take-away/table-words.ts";
import { wordsOf } from "../../src/app/words/words.ts";

/** The words of tables in English. */
export const TABLE_WORDS = tableWords(wordsOf("en"));

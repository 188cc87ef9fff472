import type { Reader } from "../source.ts";
import { vcardReader } from "./vcard.ts";

/** Readers of address books. */
export const CARDS_READERS: readonly Reader[] = [vcardReader];

import { shownName } from "../text/names.ts";

/**
 * Groups every account has or a machine made, which say nothing of where people know each other. English as
 * exported; Italian as the pages show them, not verified in a file.
 */
const SYSTEM_GROUP =
  /^(?:my ?contacts|mycontacts|i miei contatti|contatti|contacts|all contacts|tutti i contatti|other contacts|altri contatti|starred(?: in android)?|speciali|preferiti|favou?rites|unfiled|none|nessuna|imported(?: on)? .*|import(?:ati|ato|azione)(?: il)? .*|importati|imported|restored(?: on)? .*|ripristinat[io](?: il)? .*|(?:category|categoria) \w+|(?:red|blue|green|orange|purple|yellow) category|categoria (?:rossa|blu|verde|arancione|viola|gialla))$/i;

/**
 * The groups of a card that are ego's own words: `* coworkers ::: * myContacts ::: Coro` gives coworkers and Coro.
 * Google joins with ` ::: ` and marks its own with `* `; Outlook joins categories with `;` or `,`.
 */
export function groupsOf(cell: string): ReadonlySet<string> {
  const between = cell.includes(":::") || cell.startsWith("* ") ? /\s*:::\s*/ : /\s*[;,]\s*/;
  const names = cell.split(between).map((name) => shownName(name.replace(/^\*\s*/, "")));
  return new Set(names.filter((name) => name !== "" && !isSystemGroup(name)));
}

/** True for a group every account has. */
export const isSystemGroup = (name: string): boolean => SYSTEM_GROUP.test(name);

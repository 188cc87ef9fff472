import type { Change } from "../model/change.ts";
import type { Person, Standing } from "../model/network.ts";
import type { FileRead } from "../model/source.ts";
import type { Merged } from "./merge.ts";

/** What ego says of one person, after the whole log. */
type Words = {
  called?: Extract<Change, { kind: "describe" }> | undefined;
  note?: string | undefined;
  standing?: Standing | undefined;
  gives?: Pick<Extract<Change, { kind: "gives" }>, "offers" | "seeks"> | undefined;
};

/** People as ego describes them: name, role, company, notes, and who is not to be suggested. The last word counts. */
export function inEgosWords(
  { people, rowOfAlias, rowOfMention }: Merged,
  files: readonly FileRead[],
  changes: readonly Change[],
): readonly Person[] {
  const written = notesInFiles(files, rowOfMention);
  const said = new Map<number, Words>();
  for (const change of changes) {
    const { kind } = change;
    if (kind !== "describe" && kind !== "note" && kind !== "standing" && kind !== "gives") continue;
    const row = rowOfAlias.get(change.person);
    if (row === undefined) continue;
    const words = said.get(row) ?? {};
    said.set(row, words);
    if (change.kind === "describe") words.called = change;
    else if (change.kind === "note") words.note = change.text.trim();
    else if (change.kind === "gives") words.gives = change;
    else words.standing = change.standing ?? undefined;
  }
  if (said.size + written.size === 0) return people;
  return people.map((person, row) => {
    const words = said.get(row);
    const note = words?.note ?? [...(written.get(row) ?? [])].toSorted().join("\n");
    if (words === undefined && note === "") return person;
    return {
      ...person,
      ...described(person, words?.called),
      ...(note === "" ? {} : { note }),
      ...given(words?.gives),
      ...(words?.standing === undefined ? {} : { standing: words.standing }),
    };
  });
}

function given(words: Words["gives"]): Pick<Person, "offers" | "seeks"> {
  const offers = words?.offers.trim() ?? "";
  const seeks = words?.seeks.trim() ?? "";
  return { ...(offers === "" ? {} : { offers }), ...(seeks === "" ? {} : { seeks }) };
}

function described(person: Person, called: Words["called"]): Partial<Person> {
  const name = called?.name?.trim() ?? "";
  const position = called?.position?.trim() ?? "";
  const company = called?.company?.trim() ?? "";
  if (name === "" && position === "" && company === "") return {};
  return {
    ...(name === "" ? {} : { name, names: [...new Set([...person.names, name])].toSorted() }),
    ...(position === "" ? {} : { position }),
    ...(company === "" ? {} : { company }),
    described: true,
  };
}

/** By row: ego's notes as the files hold them, each once. */
function notesInFiles(
  files: readonly FileRead[],
  rowOfMention: Merged["rowOfMention"],
): ReadonlyMap<number, ReadonlySet<string>> {
  const notes = new Map<number, Set<string>>();
  for (const [at, { reading }] of files.entries()) {
    for (const { mention, text } of reading.notes ?? []) {
      const row = rowOfMention[at]?.[mention] ?? -1;
      const words = text.trim();
      if (row < 0 || words === "") continue;
      const known = notes.get(row);
      if (known === undefined) notes.set(row, new Set([words]));
      else known.add(words);
    }
  }
  return notes;
}

/** By row: the company ego says someone is at, in place of what the sources say. */
export function companiesInEgosWords(
  { people, rowOfAlias }: Pick<Merged, "people" | "rowOfAlias">,
  changes: readonly Change[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const change of changes) {
    const row = change.kind === "describe" ? rowOfAlias.get(change.person) : undefined;
    if (change.kind !== "describe" || row === undefined || people[row] === undefined) continue;
    const company = change.company?.trim() ?? "";
    if (company === "") found.delete(row);
    else found.set(row, company);
  }
  return found;
}

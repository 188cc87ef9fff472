import type { FileRead } from "../../core/model/source.ts";
import { WHOLE_LISTS } from "../../core/read/whole-lists.ts";
import type { Memory } from "../session.ts";
import { filesLeft, isKnown, shelfWith, type Shelf } from "../standing.ts";
import type { Lasting } from "../vault/document.ts";
import { goesOn, joinedLog } from "./joined-log.ts";

/**
 * What is here and what a backup holds, as one. Where one of the two is an earlier state of the other, the later of the
 * two. Otherwise what was read there is added as if it were read now, and the logs are joined. The very memory where
 * the backup has nothing new.
 */
export function joined(ours: Memory, theirs: Lasting, wholeLists: ReadonlySet<string> = WHOLE_LISTS): Memory {
  const files = [...ours.shelf.values()].flat();
  if (goesOn(ours.said, theirs.said) && files.every((file) => isKnown(theirs.shelf, file))) {
    const isSame =
      goesOn(theirs.said, ours.said) && [...theirs.shelf.values()].flat().every((f) => isKnown(ours.shelf, f));
    return isSame ? ours : { ...ours, ...theirs };
  }
  const left = filesLeft(theirs.shelf, theirs.said, wholeLists);
  const shelf = withNew(ours, left);
  const said = joinedLog(ours.said, theirs.said);
  const columns = [
    ...theirs.columns.filter(({ table }) => !ours.columns.some((known) => known.table === table)),
    ...ours.columns,
  ];
  const isNothingNew = shelf === ours.shelf && said === ours.said && columns.length === ours.columns.length;
  if (isNothingNew) return ours;
  const reads = shelf === ours.shelf ? ours.reads : ours.reads + theirs.reads;
  return { ...ours, reads, shelf, columns, said, undone: [] };
}

/** The shelf with the files it does not know, in the order in which they were read there. */
function withNew({ shelf, reads }: Memory, theirs: readonly FileRead[]): Shelf {
  const added = theirs.filter((file) => !isKnown(shelf, file));
  const turns = [...new Set(added.map(({ read = 1 }) => read))].toSorted((a, b) => a - b);
  return turns.reduce((known, turn) => {
    const together = added.filter(({ read = 1 }) => read === turn);
    return shelfWith(known, together, reads + turn);
  }, shelf);
}

import { useMemo, useState } from "react";
import type { View } from "../../engine/protocol.ts";
import { WIDE_LENS } from "../state/state.ts";
import { useApp } from "../use-app.ts";
import { type Branch, branchesOf } from "./branches.ts";
import { Cells } from "./cells.tsx";
import { HEADING, NARROW_ROW, WIDE_ROW } from "./people-grid.tsx";
import { picking } from "./picking.ts";
import { WindowedGrid } from "./windowed-grid.tsx";

type PeopleTreeProps = { readonly view: View; readonly rows: Uint32Array; readonly narrow: boolean };

/** One line: a branch, or somebody of the branch above. */
type Line = { readonly branch: Branch; readonly row: number | null };

/** The people by circle and by group, as the map shows them: what the map does to a region is done here to a line. */
export function PeopleTree({ view, rows, narrow }: PeopleTreeProps) {
  const { state, deeds, words } = useApp();
  const { people } = words;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const branches = useMemo(() => branchesOf(view, rows, words), [view, rows, words]);
  const isOpen = ({ key }: Branch): boolean => branches.length === 1 || opened.has(key);
  const lines = branches.flatMap((branch): Line[] => [
    { branch, row: null },
    ...(isOpen(branch) ? Array.from(branch.rows, (row) => ({ branch, row })) : []),
  ]);
  const turn = ({ key }: Branch, open: boolean): void => {
    const next = new Set(opened);
    if (open) next.add(key);
    else next.delete(key);
    setOpened(next);
  };
  const light = ({ kind, id }: Branch): void => {
    const circle = view.circles.find((known) => known.id === id)?.id ?? null;
    const cluster = view.clusters.find((known) => known.id === id)?.id ?? null;
    deeds.lookOnly(kind === "circle" ? { circle } : { ...WIDE_LENS, sort: state.lens.sort, cluster });
    deeds.go("seen");
  };
  const idAt = (at: number) => view.people.ids[lines[at]?.row ?? -1];
  const { columns } = people;
  return (
    <WindowedGrid
      label={people.byGroup}
      keys={`${people.keysTree} ${people.keysPick}`}
      count={lines.length}
      height={narrow ? NARROW_ROW : WIDE_ROW}
      heading={narrow ? 0 : HEADING}
      headings={
        narrow
          ? [columns.name, columns.strength, columns.last]
          : [columns.name, columns.doing, columns.strength, columns.last, columns.group]
      }
      levels={(index) => {
        const line = lines[index];
        return line === undefined || line.row !== null ? { level: 2 } : { level: 1, expanded: isOpen(line.branch) };
      }}
      isChosen={(index) => idAt(index) !== undefined && idAt(index) === state.selected}
      onKey={(event, at) => {
        const line = lines[at];
        if (line === undefined) return false;
        if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
          turn(line.branch, event.key === "ArrowRight");
          return true;
        }
        if (event.key.toLowerCase() === "m" && line.row === null && line.branch.id !== null) {
          light(line.branch);
          return true;
        }
        return picking(event, idAt(at), { state, deeds });
      }}
      onAct={(index) => {
        const line = lines[index];
        const person = idAt(index);
        if (person !== undefined) deeds.select(person);
        else if (line !== undefined) turn(line.branch, !isOpen(line.branch));
      }}
    >
      {(index) => {
        const line = lines[index];
        if (line === undefined) return null;
        if (line.row !== null) return <Cells view={view} words={words} row={line.row} narrow={narrow} />;
        const { branch } = line;
        return (
          <span role="gridcell" aria-colspan={narrow ? 3 : 5} className={`cell-branch cell-branch-${branch.kind}`}>
            <span aria-hidden="true">{isOpen(branch) ? "▾" : "▸"}</span>{" "}
            <bdi className="cell-branch-name">{branch.name}</bdi>
            <span className="small soft">{people.branch(branch.kind, branch.rows.length)}</span>
            {branch.id === null ? null : (
              // By key M does it: a stop of the Tab key in every line would be many.
              <button
                type="button"
                tabIndex={-1}
                className="button button-text"
                aria-label={`${people.onMap}: ${branch.name}`}
                onClick={() => light(branch)}
              >
                {people.onMap}
              </button>
            )}
          </span>
        );
      }}
    </WindowedGrid>
  );
}

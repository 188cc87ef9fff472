import { memo } from "react";
import { type Day, day } from "../../core/model/day.ts";
import { BANDS, NO_DAY, STATES, type View } from "../../engine/protocol.ts";
import type { Words } from "../words/words.ts";
import { clusterName } from "./cluster-name.ts";
import { StrengthMark } from "./strength-mark.tsx";

type CellsProps = {
  readonly view: View;
  readonly words: Words;
  readonly row: number;
  readonly narrow: boolean;
};

/** The cells of a person: two lines in a narrow list, columns in a wide one. */
export const Cells = memo(function Cells({ view, words, row, narrow }: CellsProps) {
  const { people } = view;
  const band = BANDS[people.band[row] ?? BANDS.length - 1] ?? null;
  const name = people.names[row] ?? "";
  const doing = people.doing[row] ?? "";
  const last = lastContact(view, row);
  const cluster = people.cluster[row] ?? -1;
  return (
    <>
      <span role="gridcell" className="cell-name">
        <bdi>{name === "" ? words.terms.noName : name}</bdi>
        {narrow && doing !== "" ? <bdi className="cell-under">{doing}</bdi> : null}
      </span>
      {narrow ? null : (
        <span role="gridcell" className="cell-doing">
          <bdi>{doing}</bdi>
        </span>
      )}
      <span role="gridcell" className="cell-strength">
        <StrengthMark band={band} />
        {words.terms.bands[band ?? "unknown"]}
      </span>
      <span role="gridcell" className="cell-last">
        {last === null ? neverSeen(view, row, words) : words.format.ago(last, view.day)}
      </span>
      {narrow ? null : (
        <span role="gridcell" className="cell-group">
          <bdi>{cluster < 0 ? "" : clusterName(view, cluster, words.people)}</bdi>
        </span>
      )}
    </>
  );
});

/** Without a day of contact: "never", unless nothing could have seen one. */
function neverSeen(view: View, row: number, words: Words): string {
  return STATES[view.people.state[row] ?? 0] === "cannot-tell" ? "" : words.people.never;
}

function lastContact(view: View, row: number): Day | null {
  const last = view.people.lastContact[row] ?? NO_DAY;
  return last === NO_DAY ? null : day(last);
}

import { type ReactNode, useState } from "react";
import type { TableColumns, TableField } from "../../core/model/source.ts";
import type { TableView } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Check } from "../controls/check.tsx";
import { Choice } from "../controls/choice.tsx";
import { useApp } from "../use-app.ts";
import { nameOf } from "./file-facts.ts";
import { firstPerson, namesSomeone, widthOf } from "./first-person.ts";
import "./tables.css";

/** Rows shown; the first two or three are enough to tell the columns by. */
const MOST_ROWS = 5;

const FIELDS: readonly TableField[] = [
  "name",
  "given",
  "family",
  "profile",
  "email",
  "phone",
  "since",
  "last-contact",
  "company",
  "role",
  "circle",
  "note",
];

type TableMapperProps = {
  readonly table: TableView;
  /** Called when the table was read as it was told to be. */
  readonly onRead?: () => void;
};

/** The beginning of a table, with what each column holds to be said above it. */
export function TableMapper({ table, onRead }: TableMapperProps) {
  const { state, deeds, words } = useApp();
  const { tables } = words;
  const { sample, path } = table;
  const [columns, setColumns] = useState(() => padded(sample.columns, widthOf(sample)));
  const [done, setDone] = useState(false);
  const change = (next: Partial<TableColumns>): void => {
    setDone(false);
    setColumns({ ...columns, ...next });
  };
  const read = async (): Promise<void> => {
    if (!(await deeds.readTable(path, settled(columns)))) return;
    setDone(true);
    onRead?.();
  };
  const someone = namesSomeone(columns);
  const same = twice(columns);
  const hasDates = columns.fields.includes("since") || columns.fields.includes("last-contact");
  return (
    <div className="mapper">
      <Sample
        table={table}
        columns={columns}
        onChoose={(at, field) => change({ fields: chosen(columns.fields, at, field) })}
      />
      <div className="mapper-choices">
        <Check checked={columns.hasHeader} onChange={(hasHeader) => change({ hasHeader })}>
          {tables.hasHeader}
        </Check>
        {hasDates ? (
          <Choice
            label={tables.dates}
            value={columns.dayFirst ? "day" : "month"}
            options={[
              { value: "day", text: tables.dayFirst },
              { value: "month", text: tables.monthFirst },
            ]}
            onChange={(first) => change({ dayFirst: first === "day" })}
          />
        ) : null}
      </div>
      <p className="mapper-first" aria-live="polite">
        {done
          ? tables.done(nameOf(table))
          : someone
            ? (firstPerson(sample, columns, words) ?? tables.empty)
            : tables.needName}
      </p>
      {same === null ? null : <p className="soft small">{tables.twice(tables.fields[same])}</p>}
      <Button look="solid" disabled={!someone || state.busy} onPress={() => void read()}>
        {tables.read}
      </Button>
    </div>
  );
}

type SampleProps = {
  readonly table: TableView;
  readonly columns: TableColumns;
  readonly onChoose: (at: number, field: TableField | null) => void;
};

function Sample({ table, columns, onChoose }: SampleProps) {
  const { tables } = useApp().words;
  const { sample } = table;
  const [first = [], ...others] = sample.rows.slice(0, MOST_ROWS + 1);
  const places = columns.fields.map((_, at) => at);
  const cells = (row: readonly string[]): ReactNode =>
    places.map((at) => (
      <td key={at} className={columns.fields[at] === null ? "mapper-unused" : ""}>
        <bdi>{row[at] ?? ""}</bdi>
      </td>
    ));
  return (
    <div className="mapper-sheet" role="region" aria-label={tables.rows(nameOf(table))}>
      <table>
        <caption className="unseen">{tables.rows(nameOf(table))}</caption>
        <thead>
          <tr>
            {places.map((at) => (
              <th key={at} scope="col">
                <select
                  aria-label={tables.column(at + 1, columns.hasHeader ? (first[at] ?? "") : "")}
                  value={columns.fields[at] ?? ""}
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    onChoose(at, FIELDS.find((field) => field === value) ?? null);
                  }}
                >
                  <option value="">{tables.nothing}</option>
                  {FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {tables.fields[field]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={columns.hasHeader ? "mapper-headings" : ""}>{cells(first)}</tr>
          {others.slice(0, MOST_ROWS).map((row, index) => (
            <tr key={index}>{cells(row)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One field for each column, whatever was guessed. */
function padded(columns: TableColumns, width: number): TableColumns {
  return { ...columns, fields: Array.from({ length: width }, (_, at) => columns.fields[at] ?? null) };
}

/** The fields with one changed. Another column may mean the same for a while: arrows walk over every choice. */
function chosen(fields: TableColumns["fields"], at: number, field: TableField | null): TableColumns["fields"] {
  return fields.map((other, place) => (place === at ? field : other));
}

/** A field means one column, the first that was given it. */
function settled(columns: TableColumns): TableColumns {
  const { fields } = columns;
  return { ...columns, fields: fields.map((field, at) => (fields.indexOf(field) === at ? field : null)) };
}

/** The first field that more than one column was given. */
function twice({ fields }: TableColumns): TableField | null {
  return fields.find((field, at) => field !== null && fields.indexOf(field) !== at) ?? null;
}

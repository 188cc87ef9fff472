import { useEffect, useMemo, useState } from "react";
import type { PersonId, SourceId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Select } from "../controls/choice.tsx";
import { TextField } from "../controls/text-field.tsx";
import type { Lens } from "../state/state.ts";
import { useWide } from "../shell/use-wide.ts";
import { useApp } from "../use-app.ts";
import { ForgetPeople } from "./forget-people.tsx";
import { LeftOut } from "./left-out.tsx";
import { ReviewGrid } from "./review-grid.tsx";
import "../people/people.css";
import "./review.css";

/** Width from which the columns have room, in CSS pixels. */
const ROOM_FOR_COLUMNS = 760;
/** Each forgotten person makes the network anew; more at once would take minutes. */
const MOST_FORGOTTEN = 50;
/** Pause in typing after which the list follows. */
const PAUSE_MS = 120;
const SORTS: readonly Lens["sort"][] = ["name", "since", "last-contact", "strength"];

/** Everyone who was found, to be looked through: search, choose, leave out, forget. */
export function Review({ view }: { readonly view: View }) {
  const { deeds, words } = useApp();
  const { review, people } = words;
  const [asked, setAsked] = useState<Asked>({ text: "", sort: "name", source: null });
  const [chosen, setChosen] = useState<ReadonlySet<PersonId>>(new Set());
  const rows = useRows(view, asked);
  const wide = useWide(ROOM_FOR_COLUMNS);
  // Whoever was left out meanwhile is chosen no more.
  const still = useMemo(() => {
    const there = new Set(view.people.ids);
    return [...chosen].filter((id) => there.has(id));
  }, [chosen, view]);
  return (
    <div className="sheet review">
      <h1>{review.title}</h1>
      <p className="lead">{review.intro}</p>
      <div className="reading-ways">
        <Button look="solid" onPress={() => deeds.go("seen")}>
          {review.goOn}
        </Button>
        <Button look="text" onPress={() => deeds.go("sources")}>
          {review.back}
        </Button>
      </div>
      <LeftOut view={view} />
      <div className={`people-list review-list ${wide ? "" : "people-narrow"}`}>
        <div className="people-head">
          <div className="people-search">
            <TextField
              kind="search"
              label={review.search}
              value={asked.text}
              onChange={(text) => setAsked({ ...asked, text })}
            />
          </div>
          <SourceChoice
            view={view}
            narrow={!wide}
            value={asked.source}
            onChange={(source) => setAsked({ ...asked, source })}
          />
          <Select
            label={review.sort}
            hideLabel={!wide}
            value={asked.sort}
            options={SORTS.map((value) => ({ value, text: people.sorts[value] }))}
            onChange={(sort) => setAsked({ ...asked, sort })}
          />
          <p className="people-count small soft" aria-live="polite">
            {people.count(rows.length, view.people.ids.length)}
          </p>
        </div>
        {rows.length === 0 ? <p className="people-nobody">{people.nobody}</p> : null}
        <ReviewGrid
          key={JSON.stringify(asked)}
          view={view}
          rows={rows}
          narrow={!wide}
          chosen={chosen}
          onChoose={setChosen}
        />
        <Deeds view={view} rows={rows} chosen={still} onChoose={setChosen} />
      </div>
    </div>
  );
}

type Asked = { readonly text: string; readonly sort: Lens["sort"]; readonly source: SourceId | null };

/** The rows asked for; those of before stay until the new ones are there. */
function useRows(view: View, { text, sort, source }: Asked): Uint32Array {
  const { deeds } = useApp();
  const [found, setFound] = useState<{ readonly view: View; readonly rows: Uint32Array }>({
    view,
    rows: Uint32Array.from(view.people.ids.keys()),
  });
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const rows = await deeds.findRows(text.trim(), sort);
      if (wanted) setFound({ view, rows });
    };
    const wait = setTimeout(() => void look(), text === "" ? 0 : PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(wait);
    };
  }, [deeds, view, text, sort]);
  // Rows of another view point at other people.
  const rows = found.view === view ? found.rows : new Uint32Array();
  const bit = view.sources.findIndex(({ id }) => id === source);
  return bit < 0 ? rows : rows.filter((row) => ((view.people.sources[row] ?? 0) & (1 << bit)) !== 0);
}

type SourceChoiceProps = {
  readonly view: View;
  readonly narrow: boolean;
  readonly value: SourceId | null;
  readonly onChange: (source: SourceId | null) => void;
};

function SourceChoice({ view, narrow, value, onChange }: SourceChoiceProps) {
  const { review, terms } = useApp().words;
  if (view.sources.length < 2) return null;
  return (
    <Select
      label={review.source}
      hideLabel={narrow}
      value={value ?? ""}
      options={[
        { value: "", text: review.allSources },
        ...view.sources.map(({ id, platform }) => ({ value: id, text: terms.platforms[platform] })),
      ]}
      onChange={(chosen) => onChange(view.sources.find(({ id }) => id === chosen)?.id ?? null)}
    />
  );
}

type DeedsProps = {
  readonly view: View;
  readonly rows: Uint32Array;
  readonly chosen: readonly PersonId[];
  readonly onChoose: (chosen: ReadonlySet<PersonId>) => void;
};

/** What can be done with those chosen; always in sight, so that nothing moves when the first is chosen. */
function Deeds({ view, rows, chosen, onChoose }: DeedsProps) {
  const { state, deeds, words } = useApp();
  const { review } = words;
  const [forgets, setForgets] = useState(false);
  const none = chosen.length === 0;
  const listed = (): ReadonlySet<PersonId> => new Set(Array.from(rows, (row) => view.people.ids[row] ?? []).flat());
  const leaveOut = async (): Promise<void> => {
    if (await deeds.say({ kind: "leave-out", people: chosen })) onChoose(new Set());
  };
  return (
    <div className={`review-deeds ${none ? "review-idle" : ""}`}>
      <p aria-live="polite">
        <b>{review.chosen(chosen.length)}</b>
      </p>
      <Button disabled={none || state.busy} onPress={() => void leaveOut()}>
        {review.leaveOut}
      </Button>
      <Button look="text" disabled={none || state.busy} onPress={() => setForgets(true)}>
        {review.forget}
      </Button>
      {none ? (
        <Button look="text" disabled={rows.length === 0} onPress={() => onChoose(listed())}>
          {review.chooseAll(rows.length)}
        </Button>
      ) : (
        <Button look="text" onPress={() => onChoose(new Set())}>
          {review.chooseNone}
        </Button>
      )}
      {forgets ? (
        <ForgetPeople
          view={view}
          people={chosen}
          most={MOST_FORGOTTEN}
          onClose={() => setForgets(false)}
          onForgotten={() => onChoose(new Set())}
        />
      ) : null}
    </div>
  );
}

import { useId, useState } from "react";
import type { PersonId } from "../../core/model/ids.ts";
import type { PeopleQuery, View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Choice, Select } from "../controls/choice.tsx";
import { isWide } from "../state/state.ts";
import { useApp } from "../use-app.ts";
import { PeopleGrid } from "./people-grid.tsx";
import { PeopleTree } from "./people-tree.tsx";
import { clusterName } from "./cluster-name.ts";
import { useTypedLens } from "./use-typed-lens.ts";
import "./people.css";

const FILTERS: readonly PeopleQuery["only"][] = [
  "everyone",
  "bridges",
  "doors",
  "dormant",
  "weak",
  "in-circles",
  "several-sources",
  "cold",
];
const SORTS: readonly PeopleQuery["sort"][] = ["strength", "name", "last-contact", "since"];

type PeopleListProps = {
  readonly view: View;
  /** Two lines per person instead of columns. */
  readonly narrow?: boolean;
  /** Whom the list opens at; the first when absent. */
  readonly startAt?: PersonId | null;
};

/** Search, filters, order, and the people themselves. */
export function PeopleList({ view, narrow = false, startAt = null }: PeopleListProps) {
  const { state, deeds, words } = useApp();
  const { people } = words;
  const [byGroup, setByGroup] = useState(false);
  return (
    <div className={`people-list ${narrow ? "people-narrow" : ""}`}>
      <div className="people-head">
        <Search />
        {narrow ? (
          <Select
            label={people.show}
            hideLabel
            value={state.lens.only}
            options={FILTERS.map((value) => ({ value, text: people.filters[value] }))}
            onChange={(only) => deeds.look({ only })}
          />
        ) : (
          <Choice
            label={people.show}
            hideLabel
            value={state.lens.only}
            options={FILTERS.map((value) => ({ value, text: people.filters[value] }))}
            onChange={(only) => deeds.look({ only })}
          />
        )}
        <Select
          label={people.sort}
          hideLabel={narrow}
          value={state.lens.sort}
          options={SORTS.map((value) => ({ value, text: people.sorts[value] }))}
          onChange={(sort) => deeds.look({ sort })}
        />
        <Choice
          label={people.arranged}
          hideLabel
          value={byGroup ? "group" : "one"}
          options={[
            { value: "one", text: people.oneList },
            { value: "group", text: people.byGroup },
          ]}
          onChange={(how) => setByGroup(how === "group")}
        />
        <Pinned view={view} />
        <p className="people-count small soft" aria-live="polite">
          {people.count(state.rows.length, view.people.ids.length)}
        </p>
      </div>
      {state.rows.length === 0 ? <p className="people-nobody">{people.nobody}</p> : null}
      {byGroup ? (
        <PeopleTree view={view} rows={state.rows} narrow={narrow} />
      ) : (
        <PeopleGrid key={JSON.stringify(state.lens)} view={view} rows={state.rows} narrow={narrow} startAt={startAt} />
      )}
    </div>
  );
}

function Search() {
  const { words } = useApp();
  const id = useId();
  const [typed, setTyped] = useTypedLens();
  return (
    <div className="people-search">
      <label htmlFor={id} className="unseen">
        {words.people.search}
      </label>
      <input
        id={id}
        type="search"
        className="field-input"
        placeholder={words.people.searchHint}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </div>
  );
}

/** Filters that came from elsewhere: a group of the map, a circle, a source switched off. */
function Pinned({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { people, terms } = words;
  const { lens } = state;
  const cluster = view.clusters.findIndex(({ id }) => id === lens.cluster);
  const circle = view.circles.find(({ id }) => id === lens.circle);
  const world = view.worlds.find(({ id }) => id === lens.world);
  const without = view.sources.filter(({ id }) => lens.without.includes(id));
  const pinned = [
    cluster < 0 ? null : { text: people.inCluster(clusterName(view, cluster, people)), drop: { cluster: null } },
    circle === undefined ? null : { text: people.inCircle(circle.name), drop: { circle: null } },
    world === undefined ? null : { text: people.inCircle(world.name), drop: { world: null } },
    ...without.map(({ id, platform }) => ({
      text: people.withoutPlatform(terms.platformsInText[platform]),
      drop: { without: lens.without.filter((other) => other !== id) },
    })),
  ].filter((pin) => pin !== null);
  if (pinned.length === 0 && isWide(lens)) return null;
  return (
    <div className="people-pins">
      {pinned.map(({ text, drop }) => (
        <Button key={text} className="people-pin" label={people.removeFilter(text)} onPress={() => deeds.look(drop)}>
          <bdi>{text}</bdi> <span aria-hidden="true">×</span>
        </Button>
      ))}
      <Button look="text" onPress={() => deeds.lookOnly({})}>
        {people.clear}
      </Button>
    </div>
  );
}

import { useState } from "react";
import type { CircleView } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { ChangeCircle } from "./change-circle.tsx";
import { circleName } from "./circle-name.ts";

/** Circles shown at first, and added with every "show more". */
const A_FEW = 12;

type CircleListProps = {
  readonly circles: readonly CircleView[];
  /** Only drawn circles can be drawn again. */
  readonly onEdit?: (circle: CircleView) => void;
};

/** Circles with what can be done to each. */
export function CircleList({ circles: list, onEdit }: CircleListProps) {
  const { words } = useApp();
  const [shown, setShown] = useState(A_FEW);
  const [changing, setChanging] = useState<CircleView | null>(null);
  const rest = Math.min(A_FEW, list.length - shown);
  return (
    <>
      <ul className="plain circle-list">
        {list.slice(0, shown).map((circle) => (
          <Circle key={circle.id} circle={circle} onChange={() => setChanging(circle)} onEdit={onEdit} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button look="text" onPress={() => setShown(shown + rest)}>
          {words.circles.suggestedMore(rest)}
        </Button>
      ) : null}
      {changing === null ? null : <ChangeCircle circle={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

type CircleProps = {
  readonly circle: CircleView;
  readonly onChange: () => void;
  readonly onEdit: CircleListProps["onEdit"];
};

function Circle({ circle, onChange, onEdit }: CircleProps) {
  const { state, deeds, words } = useApp();
  const { circles, groups, terms } = words;
  const { id, kind, basis } = circle;
  const holder = state.view?.fragile.find((fragile) => fragile.circle === id);
  const shownName = circleName(circle, terms);
  const isSuggested = basis === "suggested";
  return (
    <li>
      <div>
        <p className="circle-name">
          <bdi>{shownName}</bdi>
        </p>
        <p className="soft small">
          {[
            terms.circleKinds[kind],
            circles.peopleCount(circle.people.length, circle.silhouettes),
            ...(circle.cohesion === undefined ? [] : [terms.cohesions[circle.cohesion]]),
            ...(circle.season === undefined ? [] : [terms.seasons[circle.season]]),
          ].join(" · ")}
        </p>
        {holder === undefined || holder.name === "" ? null : (
          <p className="small">
            <bdi>{groups.hangsOn(holder.name)}</bdi>
          </p>
        )}
      </div>
      <div className="circle-ways">
        {isSuggested ? (
          <Button
            disabled={state.busy}
            label={`${circles.confirm}: ${shownName}`}
            onPress={() => void deeds.say({ kind: "confirm-circle", circle: id })}
          >
            {circles.confirm}
          </Button>
        ) : null}
        <Button
          look="text"
          label={circles.seeNamed(shownName)}
          onPress={() => {
            deeds.select(null);
            deeds.lookOnly({ circle: id });
            deeds.go("seen");
          }}
        >
          {circles.see}
        </Button>
        {onEdit === undefined || basis !== "declared" ? null : (
          <Button look="text" label={`${circles.edit}: ${shownName}`} onPress={() => onEdit(circle)}>
            {circles.edit}
          </Button>
        )}
        <Button look="text" label={`${circles.change}: ${shownName}`} onPress={onChange}>
          {circles.change}
        </Button>
        <Button
          look="text"
          disabled={state.busy}
          label={`${isSuggested ? circles.dissolveSuggested : circles.dissolve}: ${shownName}`}
          onPress={() => void deeds.say({ kind: "dissolve-circle", circle: id })}
        >
          {isSuggested ? circles.dissolveSuggested : circles.dissolve}
        </Button>
      </div>
    </li>
  );
}

import { useState } from "react";
import type { CircleView } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useApp } from "../use-app.ts";

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
  const [renaming, setRenaming] = useState<CircleView | null>(null);
  const rest = Math.min(A_FEW, list.length - shown);
  return (
    <>
      <ul className="plain circle-list">
        {list.slice(0, shown).map((circle) => (
          <Circle key={circle.id} circle={circle} onRename={() => setRenaming(circle)} onEdit={onEdit} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button look="text" onPress={() => setShown(shown + rest)}>
          {words.circles.suggestedMore(rest)}
        </Button>
      ) : null}
      {renaming === null ? null : <Rename circle={renaming} onClose={() => setRenaming(null)} />}
    </>
  );
}

type CircleProps = {
  readonly circle: CircleView;
  readonly onRename: () => void;
  readonly onEdit: CircleListProps["onEdit"];
};

function Circle({ circle, onRename, onEdit }: CircleProps) {
  const { state, deeds, words } = useApp();
  const { circles, groups, terms } = words;
  const { id, name, kind, basis } = circle;
  const holder = state.view?.fragile.find((fragile) => fragile.circle === id);
  const shownName = name === "" ? terms.circleKinds[kind] : name;
  const isSuggested = basis === "suggested";
  return (
    <li>
      <div>
        <p className="circle-name">
          <bdi>{shownName}</bdi>
        </p>
        <p className="soft small">
          {terms.circleKinds[kind]} · {circles.peopleCount(circle.people.length, circle.silhouettes)}
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
        <Button look="text" label={`${circles.rename}: ${shownName}`} onPress={onRename}>
          {circles.rename}
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

function Rename({ circle, onClose }: { readonly circle: CircleView; readonly onClose: () => void }) {
  const { deeds, words } = useApp();
  const { circles, shell } = words;
  const [name, setName] = useState(circle.name);
  return (
    <Dialog asks title={circles.renameTitle} closeLabel={shell.close} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          const called = name.trim();
          if (called !== "" && called !== circle.name) {
            void deeds.say({ kind: "rename-circle", circle: circle.id, name: called });
          }
        }}
      >
        <input
          className="field-input"
          aria-label={circles.renameTitle}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className="dialog-answers">
          <button type="submit" className="button button-solid">
            {circles.renameSave}
          </button>
          <Button onPress={onClose}>{shell.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

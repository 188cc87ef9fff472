import { useId, useState } from "react";
import type { Change } from "../../core/model/change.ts";
import type { CircleId, PersonId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import { circleName } from "../circles/circle-name.ts";
import { circleOfGroup, membersOf } from "./circle-of-group.ts";
import { freshId, idsTaken } from "../circles/fresh-id.ts";
import { Button } from "../controls/button.tsx";
import { Select } from "../controls/choice.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { clusterName } from "../people/cluster-name.ts";
import { useApp } from "../use-app.ts";

type PutInCircleProps = {
  readonly view: View;
  readonly people: readonly PersonId[];
  /** The group they were dropped on, as an index into `View.clusters`; `null` when it was none. */
  readonly group: number | null;
  readonly onClose: () => void;
};

const NEW = "";

/** Asks which circle some people belong to; a group the page found becomes a circle on ego's word. */
export function PutInCircle({ view, people, group, onClose }: PutInCircleProps) {
  const { deeds, words } = useApp();
  const { plate, shell, terms } = words;
  const field = useId();
  const known = group === null ? null : circleOfGroup(view, group);
  const [into, setInto] = useState<string>(known ?? NEW);
  const [name, setName] = useState(group === null ? "" : clusterName(view, group, words.people));
  const whole = into === NEW && group !== null ? membersOf(view, group) : [];
  const put = (): void => {
    const circle = view.circles.find(({ id }) => id === into)?.id;
    if (circle === undefined && name.trim() === "") return;
    onClose();
    void deeds.sayAll(
      circle === undefined ? founding(view, name.trim(), [...whole, ...people]) : [putting(circle, people)],
    );
    deeds.look({ picked: null });
  };
  return (
    <Dialog asks title={plate.putTitle(people.length)} closeLabel={shell.close} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          put();
        }}
      >
        <Select<string>
          label={plate.whichCircle}
          value={into}
          options={[
            ...view.circles.map((circle) => ({ value: circle.id as string, text: circleName(circle, terms) })),
            { value: NEW, text: plate.newCircle },
          ]}
          onChange={setInto}
        />
        {into === NEW ? (
          <>
            <label className="field-label" htmlFor={field}>
              {plate.newName}
            </label>
            <input
              id={field}
              className="field-input"
              value={name}
              maxLength={80}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </>
        ) : null}
        {whole.length > 0 && group !== null ? (
          <p className="small soft">{plate.becomesCircle(clusterName(view, group, words.people), whole.length)}</p>
        ) : null}
        <div className="dialog-answers">
          <button type="submit" className="button button-solid">
            {plate.put}
          </button>
          <Button onPress={onClose}>{shell.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

const putting = (circle: CircleId, people: readonly PersonId[]): Change => ({ kind: "put-in-circle", circle, people });

/** A circle is drawn empty and filled by id: names could mean somebody else. */
function founding(view: View, name: string, people: readonly PersonId[]): readonly Change[] {
  const circle = freshId("other", idsTaken(view));
  return [
    { kind: "draw-circle", circle, name, circleKind: "other", people: [], silhouettes: 0 },
    putting(circle, people),
  ];
}

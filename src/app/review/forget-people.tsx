import type { PersonId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useApp } from "../use-app.ts";

type ForgetPeopleProps = {
  readonly view: View;
  readonly people: readonly PersonId[];
  /** At most this many at a time. */
  readonly most: number;
  readonly onClose: () => void;
  readonly onForgotten: () => void;
};

/** Explains what forgetting means, and asks. */
export function ForgetPeople({ view, people, most, onClose, onForgotten }: ForgetPeopleProps) {
  const { deeds, words } = useApp();
  const { review, shell } = words;
  const name = view.people.names[view.people.ids.findIndex((id) => id === people[0])] ?? "";
  const tooMany = people.length > most;
  const forget = async (): Promise<void> => {
    onClose();
    const cards = await deeds.cards(people);
    if (cards.length === 0) return;
    if (await deeds.sayAll(cards.map(({ forgetting }) => forgetting))) onForgotten();
  };
  return (
    <Dialog asks title={review.forgetTitle(people.length, name)} closeLabel={shell.close} onClose={onClose}>
      {tooMany ? <p>{review.forgetLongest(most)}</p> : review.forgetText.map((text) => <p key={text}>{text}</p>)}
      <div className="dialog-answers">
        {tooMany ? null : (
          <Button look="solid" onPress={() => void forget()}>
            {review.forgetYes}
          </Button>
        )}
        <Button onPress={onClose}>{shell.cancel}</Button>
      </div>
    </Dialog>
  );
}

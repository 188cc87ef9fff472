import { useState } from "react";
import type { PersonCard } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Select } from "../controls/choice.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useApp } from "../use-app.ts";

const STANDINGS = ["none", "do-not-suggest", "has-died"] as const;

/** Whether someone is suggested, counted, or never to be seen again. */
export function Going({ card }: { readonly card: PersonCard }) {
  const { state, deeds, words } = useApp();
  const { ownWords, shell } = words;
  const [forgets, setForgets] = useState(false);
  const forget = (): void => {
    setForgets(false);
    void deeds.say(card.forgetting);
  };
  return (
    <section>
      <h3>{ownWords.going}</h3>
      <Select
        className="person-standing"
        label={ownWords.standing}
        value={card.standing ?? "none"}
        options={STANDINGS.map((value) => ({ value, text: ownWords.standings[value] }))}
        onChange={(value) =>
          void deeds.say({ kind: "standing", person: card.id, standing: value === "none" ? null : value })
        }
      />
      {card.standing === null ? null : <p className="soft small">{ownWords.standingNote}</p>}
      <p className="person-deeds">
        <Button disabled={state.busy} onPress={() => void deeds.say({ kind: "leave-out", people: [card.id] })}>
          {ownWords.leaveOut}
        </Button>
        <Button look="text" onPress={() => setForgets(true)}>
          {ownWords.forget}
        </Button>
      </p>
      <p className="soft small">{ownWords.leaveOutNote}</p>
      {forgets ? (
        <Dialog asks title={ownWords.forgetTitle(card.name)} closeLabel={shell.close} onClose={() => setForgets(false)}>
          <p>{ownWords.forgetText}</p>
          <div className="dialog-answers">
            <Button look="solid" onPress={forget}>
              {ownWords.forgetYes}
            </Button>
            <Button onPress={() => setForgets(false)}>{shell.cancel}</Button>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
}

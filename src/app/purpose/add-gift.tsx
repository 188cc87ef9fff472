import { useState } from "react";
import { PeopleField } from "../circles/people-field.tsx";
import { Button } from "../controls/button.tsx";
import { isSameName } from "../controls/names-in.ts";
import { TextField } from "../controls/text-field.tsx";
import { useApp } from "../use-app.ts";

/** What somebody looks for or offers, written down here rather than on their page. */
export function AddGift() {
  const { state, deeds, words } = useApp();
  const { offering } = words;
  const [names, setNames] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState("");
  const [seeks, setSeeks] = useState("");
  const [offers, setOffers] = useState("");
  const [told, setTold] = useState("");
  const name = names[0] ?? typed.trim();
  const write = async (): Promise<void> => {
    const found = (await deeds.findPeople(name)).find((person) => isSameName(person.name, name));
    const [card] = found === undefined ? [] : await deeds.cards([found.id]);
    if (card === undefined) return setTold(offering.unknown);
    const said = await deeds.say({
      kind: "gives",
      person: card.id,
      offers: offers.trim() === "" ? card.offers : offers.trim(),
      seeks: seeks.trim() === "" ? card.seeks : seeks.trim(),
    });
    if (!said) return;
    setNames([]);
    setTyped("");
    setSeeks("");
    setOffers("");
    setTold("");
  };
  const isReady = name !== "" && (seeks.trim() !== "" || offers.trim() !== "") && !state.busy;
  return (
    <section>
      <h2>{offering.addTitle}</h2>
      <form
        className="add-gift"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void write();
        }}
      >
        <PeopleField
          label={offering.addWho}
          names={names}
          onChange={(chosen) => setNames(chosen.slice(-1))}
          typed={typed}
          onType={setTyped}
        />
        <TextField label={offering.addSeeks} value={seeks} onChange={setSeeks} />
        <TextField label={offering.addOffers} value={offers} onChange={setOffers} />
        <div>
          <Button disabled={!isReady} onPress={() => void write()}>
            {offering.add}
          </Button>
        </div>
        <p role="status" className="small">
          {told}
        </p>
      </form>
    </section>
  );
}

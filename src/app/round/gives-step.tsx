import { useEffect, useState } from "react";
import type { Change } from "../../core/model/change.ts";
import { type PersonId, personId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import { useApp } from "../use-app.ts";
import { StepForm, type StepWays, usePending } from "./step-form.tsx";
import { usePeopleAsked } from "./use-people-asked.ts";

/** So many people fit on one page without becoming a form. */
const MOST_PEOPLE = 12;

type Gift = { readonly offers: string; readonly seeks: string };
const NOTHING: Gift = { offers: "", seeks: "" };

type GivesStepProps = StepWays & { readonly view: View; readonly say: (changes: readonly Change[]) => void };

/** What each of the closest offers and what they look for. */
export function GivesStep({ view, say, ...ways }: GivesStepProps) {
  const { deeds, words } = useApp();
  const { round, terms } = words;
  const rows = usePeopleAsked(view, { most: MOST_PEOPLE });
  const [before, setBefore] = useState<ReadonlyMap<PersonId, Gift>>(new Map());
  const [gifts, setGifts] = useState<ReadonlyMap<PersonId, Gift>>(new Map());
  const people = rows.flatMap((row) => view.people.ids[row] ?? []).join(" ");
  useEffect(() => {
    const look = async (): Promise<void> => {
      const cards = await deeds.cards(
        people
          .split(" ")
          .filter((id) => id !== "")
          .map(personId),
      );
      setBefore(new Map(cards.map(({ id, offers, seeks }) => [id, { offers, seeks }])));
    };
    void look();
  }, [deeds, people]);
  const giftOf = (person: PersonId): Gift => gifts.get(person) ?? before.get(person) ?? NOTHING;
  const write = (person: PersonId, gift: Partial<Gift>): void =>
    setGifts(new Map(gifts).set(person, { ...giftOf(person), ...gift }));
  usePending(ways.pending, () =>
    say(
      [...gifts].flatMap(([person, { offers, seeks }]): readonly Change[] => {
        const old = before.get(person) ?? NOTHING;
        const isSame = old.offers === offers.trim() && old.seeks === seeks.trim();
        return isSame ? [] : [{ kind: "gives", person, offers: offers.trim(), seeks: seeks.trim() }];
      }),
    ),
  );
  return (
    <StepForm {...ways} title={round.givesTitle} hint={round.givesHint}>
      {rows.length === 0 ? <p>{round.nobodyYet}</p> : null}
      <ul className="plain round-people">
        {rows.map((row) => {
          const person = view.people.ids[row];
          const name = view.people.names[row] ?? "";
          const called = name === "" ? terms.noName : name;
          return person === undefined ? null : (
            <li key={person} className="round-gives">
              <p>
                <bdi>{called}</bdi>
              </p>
              {(["offers", "seeks"] as const).map((side) => (
                <label key={side}>
                  <span className="soft small">
                    {round[side]}
                    <span className="unseen">: {called}</span>
                  </span>
                  <input
                    className="field-input"
                    value={giftOf(person)[side]}
                    maxLength={200}
                    // What was said before comes a moment later, and must not be written over.
                    readOnly={!before.has(person)}
                    autoComplete="off"
                    onChange={(event) => write(person, { [side]: event.currentTarget.value })}
                  />
                </label>
              ))}
            </li>
          );
        })}
      </ul>
    </StepForm>
  );
}

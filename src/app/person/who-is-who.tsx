import { useEffect, useState } from "react";
import type { PersonId } from "../../core/model/ids.ts";
import type { PersonCard, View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { TextField } from "../controls/text-field.tsx";
import type { PersonFound } from "../state/deeds.ts";
import { useApp } from "../use-app.ts";
import { platformOf } from "./origin.ts";

/** What was joined into one person, with a way to split it, and a way to join someone more. */
export function WhoIsWho({ card, view }: { readonly card: PersonCard; readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { ownWords, terms, format } = words;
  const [joining, setJoining] = useState(false);

  const split = async (part: PersonId): Promise<void> => {
    const others = card.parts.filter(({ id }) => id !== part);
    for (const other of others) await deeds.say({ kind: "keep-apart", a: part, b: other.id });
  };

  return (
    <>
      {card.parts.length < 2 ? null : (
        <>
          <h4>{ownWords.joinedOf}</h4>
          <p className="soft small">{ownWords.joinedIntro}</p>
          <ul className="plain person-parts">
            {card.parts.map(({ id, name, doing, sources }) => {
              const platforms = format.list(sources.map((source) => terms.platforms[platformOf(view, source)]));
              return (
                <li key={id}>
                  <span>
                    <bdi>{name === "" ? terms.noName : name}</bdi>{" "}
                    <span className="soft small">
                      {platforms}
                      {doing === "" ? null : (
                        <>
                          , <bdi>{doing}</bdi>
                        </>
                      )}
                    </span>
                  </span>
                  <Button
                    look="text"
                    disabled={state.busy}
                    label={ownWords.splitNamed(name, platforms)}
                    onPress={() => void split(id)}
                  >
                    {ownWords.split}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className="person-deeds">
        <Button look="text" onPress={() => setJoining(true)}>
          {ownWords.joinWith}
        </Button>
      </p>
      {joining ? <JoinWith card={card} onClose={() => setJoining(false)} /> : null}
    </>
  );
}

/** Pause in typing after which people are looked up. */
const PAUSE_MS = 120;
/** People offered; whoever is not among them is found with one more letter. */
const MOST_OFFERED = 8;

function JoinWith({ card, onClose }: { readonly card: PersonCard; readonly onClose: () => void }) {
  const { deeds, words } = useApp();
  const { ownWords, shell } = words;
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly PersonFound[]>([]);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const people = await deeds.findPeople(text);
      if (wanted) setFound(people.filter(({ id }) => id !== card.id).slice(0, MOST_OFFERED));
    };
    const wait = setTimeout(() => void look(), PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(wait);
    };
  }, [text, card.id, deeds]);

  return (
    <Dialog title={ownWords.joinTitle(card.name)} closeLabel={shell.cancel} onClose={onClose}>
      <p>{ownWords.joinIntro}</p>
      <TextField kind="search" label={ownWords.joinSearch} value={text} onChange={setText} />
      <ul className="plain person-found">
        {found.map(({ id, name, doing }) => (
          <li key={id}>
            <Button
              look="bare"
              label={`${ownWords.joinPick(name)}${doing === "" ? "" : `, ${doing}`}`}
              onPress={() => {
                onClose();
                void deeds.say({ kind: "join", a: card.id, b: id });
              }}
            >
              <bdi>{name}</bdi> <bdi className="soft small">{doing}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      <p className="soft" aria-live="polite">
        {text.trim() !== "" && found.length === 0 ? ownWords.joinNobody : ""}
      </p>
    </Dialog>
  );
}

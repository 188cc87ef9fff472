import { useState } from "react";
import type { PersonCard } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { profileAddress, visitSite } from "../trust/visit-site.ts";
import { useApp } from "../use-app.ts";

/** How long "Copied" stays, in milliseconds. */
const TELL_MS = 2_500;

/** Addresses as text: never links, because a link already asks the network about its site. */
export function ContactDetails({ card }: { readonly card: PersonCard }) {
  const { words } = useApp();
  const [copied, setCopied] = useState<string | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const { person } = words;
  const seen = new Set<string>();
  const details = card.identities.filter(({ kind, value }) => {
    const isNew = !seen.has(`${kind} ${value}`);
    seen.add(`${kind} ${value}`);
    return isNew && (kind === "linkedin-url" || kind === "email" || kind === "phone");
  });
  if (details.length === 0) return null;
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
    setTimeout(() => setCopied(null), TELL_MS);
  };
  return (
    <section>
      <h3>{person.contacts}</h3>
      <ul className="plain person-contacts">
        {details.map(({ kind, value }) => {
          const address = profileAddress(kind, value);
          const text = address ?? value;
          return (
            <li key={`${kind} ${value}`}>
              <span className="soft small">{person.identityKind[kind]}</span>
              <bdi className="person-address">{address === null ? value : readable(address)}</bdi>
              <span className="person-ways">
                <Button look="text" label={person.copyNamed(value)} onPress={() => void copy(text)}>
                  {copied === text ? person.copied : person.copy}
                </Button>
                {address === null ? null : (
                  <Button look="text" label={person.openNamed(value)} onPress={() => setOpening(address)}>
                    {person.open}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="unseen" aria-live="polite">
        {copied === null ? "" : person.copied}
      </p>
      {opening === null ? null : (
        <Dialog asks title={person.openTitle} closeLabel={words.shell.close} onClose={() => setOpening(null)}>
          <p className="person-address">
            <bdi>{opening}</bdi>
          </p>
          <p>{person.openText}</p>
          <div className="dialog-answers">
            <Button
              look="solid"
              onPress={() => {
                visitSite(opening);
                setOpening(null);
              }}
            >
              {person.openYes}
            </Button>
            <Button onPress={() => setOpening(null)}>{words.shell.cancel}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

const readable = (address: string): string => address.replace(/^https:\/\/(www\.)?/, "");

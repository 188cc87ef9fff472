import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { PersonFound } from "../state/deeds.ts";
import { useApp } from "../use-app.ts";

/** Pause in typing after which names are looked up, milliseconds; and how many are offered. */
const PAUSE = 90;
const MOST = 7;

/** Finds somebody on the map: type, choose with the arrows, Enter goes there. */
export function MapSearch({ onClose }: { readonly onClose: () => void }) {
  const { deeds, words } = useApp();
  const { plate, people } = words;
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly PersonFound[]>([]);
  const [at, setAt] = useState(0);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const everybody = typed.trim() === "" ? [] : await deeds.findPeople(typed);
      if (!wanted) return;
      setFound(everybody.slice(0, MOST));
      setAt(0);
    };
    const wait = setTimeout(() => void look(), PAUSE);
    return () => {
      wanted = false;
      clearTimeout(wait);
    };
  }, [typed, deeds]);

  const choose = (person: PersonFound | undefined): void => {
    if (person === undefined) return;
    deeds.select(person.id);
    onClose();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown") setAt(Math.min(found.length - 1, at + 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, at - 1));
    else if (event.key === "Enter") choose(found[at]);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="map-search" role="search">
      <label htmlFor={id} className="unseen">
        {plate.search}
      </label>
      <input
        ref={field}
        id={id}
        className="field-input"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}found`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}${at}` : undefined}
        placeholder={plate.searchHint}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={press}
      />
      <div id={`${id}found`} className="map-found" role="listbox" aria-label={plate.search}>
        {found.map((person, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
          <div
            key={person.id}
            id={`${id}${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={index === at ? "map-found-at" : ""}
            onClick={() => choose(person)}
          >
            <bdi>{person.name === "" ? words.terms.noName : person.name}</bdi>
            <bdi className="cell-under">{person.doing}</bdi>
          </div>
        ))}
      </div>
      <p className="unseen" aria-live="polite">
        {typed.trim() === "" ? "" : plate.found(found.length)}
      </p>
      {typed.trim() !== "" && found.length === 0 ? <p className="small soft map-nobody">{people.nobody}</p> : null}
    </div>
  );
}

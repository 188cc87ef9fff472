import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from "react";
import { isSameName, namesIn } from "./names-in.ts";
import "./names-field.css";

type NamesFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly chosenLabel: string;
  readonly knownLabel: string;
  readonly removeLabel: (name: string) => string;
  readonly alreadyLabel: (name: string) => string;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  /** What is being typed and not yet a name of the list. */
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** The cursor is here as soon as the field is there. */
  readonly focus?: boolean;
  /** At most fifty names already known. */
  readonly suggest: (text: string) => Promise<readonly string[]>;
};

/**
 * Names, one after the other: typed, chosen among those already known, or pasted many at a time.
 * Commas, semicolons and line ends part them; the same name is never there twice. The ARIA combobox
 * pattern, with suggestions that arrive a moment after the letters.
 */
export function NamesField(props: NamesFieldProps) {
  const { names, typed } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const wanted = props.focus === true;
  useEffect(() => {
    if (wanted) field.current?.focus();
  }, [wanted]);
  const [told, setTold] = useState("");
  const [open, setOpen] = useState(false);
  /** Which suggestion the arrows are on; −1 for none, so that Enter takes what was typed. */
  const [at, setAt] = useState(-1);
  const known = useSuggestions(typed, props.suggest);
  const suggestions = known.filter((name) => !names.some((chosen) => isSameName(chosen, name)));
  const shown = open && typed.trim() !== "" && suggestions.length > 0;

  const take = (more: readonly string[]): void => {
    const next = [...names];
    setTold("");
    for (const name of more) {
      const there = next.find((chosen) => isSameName(chosen, name));
      if (there === undefined) next.push(name);
      else setTold(props.alreadyLabel(there));
    }
    props.onChange(next);
    props.onType("");
    setOpen(false);
    setAt(-1);
  };

  const onType = (text: string): void => {
    setAt(-1);
    setOpen(true);
    if (/[,;\n]/.test(text)) take(namesIn(text));
    else {
      props.onType(text);
      setTold("");
    }
  };

  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[,;\n\r\t]/.test(text)) return;
    event.preventDefault();
    take(namesIn(`${typed}${text}`));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const count = suggestions.length;
    if (event.key === "Enter") {
      const suggestion = shown ? suggestions[at] : undefined;
      if (suggestion !== undefined) take([suggestion]);
      else if (typed.trim() !== "") take(namesIn(typed));
      else return;
    } else if (event.key === "ArrowDown" && shown) setAt((at + 1) % count);
    else if (event.key === "ArrowUp" && shown) setAt((at <= 0 ? count : at) - 1);
    else if (event.key === "Escape" && shown) setOpen(false);
    else {
      if (event.key === "Backspace" && typed === "" && names.length > 0) props.onChange(names.slice(0, -1));
      return;
    }
    event.preventDefault();
  };

  const onPick = (event: MouseEvent): void => {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-at]") : null;
    const name = suggestions[Number(option?.dataset["at"] ?? -1)];
    if (name !== undefined) take([name]);
  };

  return (
    <div className="names-field">
      <label htmlFor={id} className="field-label">
        {props.label}
      </label>
      <div className="names-combo">
        <input
          ref={field}
          id={id}
          className="field-input"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}list`}
          aria-describedby={`${id}hint`}
          aria-activedescendant={shown && at >= 0 ? `${id}${at}` : undefined}
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
          onPaste={onPaste}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <div
          id={`${id}list`}
          className="names-list"
          role="listbox"
          aria-label={props.knownLabel}
          tabIndex={-1}
          hidden={!shown}
          onClick={onPick}
          onKeyDown={onKeyDown}
          // The focus stays in the field, or the list would close before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
        >
          {shown
            ? suggestions.map((name, index) => (
                <div key={name} id={`${id}${index}`} role="option" aria-selected={index === at} data-at={index}>
                  <bdi>{name}</bdi>
                </div>
              ))
            : null}
        </div>
      </div>
      <p id={`${id}hint`} className="field-hint">
        {props.hint}
      </p>
      <Chosen {...props} />
      <p className="field-hint" aria-live="polite">
        {told}
      </p>
    </div>
  );
}

function Chosen({ names, chosenLabel, removeLabel, onChange }: NamesFieldProps) {
  const heading = useId();
  if (names.length === 0) return null;
  return (
    <>
      <p id={heading} className="unseen">
        {chosenLabel}
      </p>
      <ul className="names-chosen" aria-labelledby={heading}>
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <button
              type="button"
              aria-label={removeLabel(name)}
              onClick={() => onChange(names.filter((other) => other !== name))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Pause in typing after which the known names are looked up. */
const PAUSE_MS = 90;

function useSuggestions(text: string, suggest: NamesFieldProps["suggest"]): readonly string[] {
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const names = await suggest(text);
      if (wanted) setKnown(names);
    };
    const wait = setTimeout(() => void look(), PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(wait);
    };
  }, [text, suggest]);
  return known;
}

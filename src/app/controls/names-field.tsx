import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useState } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { isSameName, namesIn } from "./names-in.ts";
import "./names-field.css";

type NamesFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly chosenLabel: string;
  readonly removeLabel: (name: string) => string;
  readonly alreadyLabel: (name: string) => string;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  /** What is being typed and not yet a name of the list. */
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** At most fifty names already known. */
  readonly suggest: (text: string) => Promise<readonly string[]>;
};

/**
 * Names, one after the other: typed, chosen among those already known, or pasted many at a time.
 * Commas, semicolons and line ends part them; the same name is never there twice.
 */
export function NamesField(props: NamesFieldProps) {
  const { names, typed } = props;
  const known = useSuggestions(typed, props.suggest);
  const [told, setTold] = useState("");
  const suggestions = known.filter((name) => !names.some((chosen) => isSameName(chosen, name)));

  const take = (more: readonly string[]): void => {
    const next = [...names];
    setTold("");
    for (const name of more) {
      if (next.some((chosen) => isSameName(chosen, name))) setTold(props.alreadyLabel(name));
      else next.push(name);
    }
    props.onChange(next);
    props.onType("");
  };

  const onType = (text: string): void => {
    if (/[,;\n]/.test(text)) take(namesIn(text));
    else props.onType(text);
  };

  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    // Names belong here; the window would read a pasted list as a file.
    event.stopPropagation();
    if (!/[,;\n\r\t]/.test(text)) return;
    event.preventDefault();
    take(namesIn(`${typed}${text}`));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const onSuggestion = event.currentTarget.getAttribute("aria-activedescendant");
    if (event.key === "Enter" && onSuggestion === null && typed.trim() !== "") {
      event.preventDefault();
      take(namesIn(typed));
    } else if (event.key === "Backspace" && typed === "" && names.length > 0) {
      props.onChange(names.slice(0, -1));
    }
  };

  return (
    <div className="names-field">
      <ComboBox
        className="names-combo"
        items={suggestions.map((name) => ({ id: name, name }))}
        inputValue={typed}
        onInputChange={onType}
        onChange={(key) => {
          if (key !== null) take([String(key)]);
        }}
        value={null}
        allowsCustomValue
        menuTrigger="input"
      >
        <Label className="field-label">{props.label}</Label>
        <Input className="field-input" onPaste={onPaste} onKeyDown={onKeyDown} autoComplete="off" />
        <Text slot="description" className="field-hint">
          {props.hint}
        </Text>
        <Popover className="names-popover">
          <ListBox<{ id: string; name: string }> className="names-list">
            {(item) => (
              <ListBoxItem className="names-item" textValue={item.name}>
                {item.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
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

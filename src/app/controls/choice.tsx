import { useId } from "react";
import "./choice.css";

type Option<Value extends string> = { readonly value: Value; readonly text: string };

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Only for screen readers when the options speak for themselves. */
  readonly hideLabel?: boolean;
  readonly className?: string;
};

/** One of a few, all in sight: radio buttons set in a row. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={`choice ${props.className ?? ""}`}>
      <legend className={props.hideLabel === true ? "unseen" : "choice-label"}>{props.label}</legend>
      <div className="choice-row">
        {props.options.map(({ value, text }) => (
          <label key={value} className="choice-option">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of several, folded away: the platform's own list. */
export function Select<Value extends string>(props: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className={`select ${props.className ?? ""}`}>
      <label htmlFor={id} className={props.hideLabel === true ? "unseen" : "select-label"}>
        {props.label}
      </label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => {
          const chosen = props.options.find(({ value }) => value === event.currentTarget.value);
          if (chosen !== undefined) props.onChange(chosen.value);
        }}
      >
        {props.options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

import { type Ref, useId } from "react";

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: "text" | "email" | "tel" | "search";
  readonly field?: Ref<HTMLInputElement>;
};

/** Longest line one writes in a field, in characters. */
const LONGEST_LINE = 160;

/** One line of text under its label. Nothing is filled in by the browser: it is about somebody else. */
export function TextField({ label, value, onChange, kind = "text", field }: TextFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type={kind}
        className="field-input"
        autoComplete="off"
        maxLength={LONGEST_LINE}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

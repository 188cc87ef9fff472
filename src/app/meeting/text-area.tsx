import { useId } from "react";

type TextAreaProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Longest text of one field of a sheet, in characters. */
const LONGEST = 2000;

/** A few lines of text under their label; it grows with what is written. */
export function TextArea({ label, hint, value, onChange }: TextAreaProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        id={id}
        className="field-input text-area"
        rows={Math.max(2, value.split("\n").length)}
        maxLength={LONGEST}
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint === undefined ? null : (
        <p id={`${id}hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

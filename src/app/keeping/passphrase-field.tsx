import { useId } from "react";

type PassphraseFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A new one, or the one that opens. Password managers want to know. */
  readonly fresh: boolean;
  /** Written out instead of dots. */
  readonly shown: boolean;
  readonly hint?: string;
  /** What is wrong with it; said as soon as it appears. */
  readonly problem: string | null;
};

/** A field for a passphrase. What is typed stays in it and goes nowhere but to the engine. */
export function PassphraseField({ label, value, onChange, fresh, shown, hint, problem }: PassphraseFieldProps) {
  const id = useId();
  return (
    <div className="passphrase">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        className="field-input"
        type={shown ? "text" : "password"}
        autoComplete={fresh ? "new-password" : "current-password"}
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={`${id}hint ${id}problem`}
        aria-invalid={problem === null ? undefined : true}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}hint`} className="field-hint">
        {hint}
      </p>
      <p id={`${id}problem`} className="passphrase-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}

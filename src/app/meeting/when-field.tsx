type WhenFieldProps = {
  readonly kind: "date" | "time";
  readonly label: string;
  /** As the platform writes it; empty where none is set. */
  readonly start: string;
  readonly onChange: (value: string) => void;
};

/** A day or an hour, in the platform's own field. It keeps what is half typed, which a value set from outside would wipe out. */
export function WhenField({ kind, label, start, onChange }: WhenFieldProps) {
  return (
    <label>
      <span className="field-label">{label}</span>
      <input
        type={kind}
        className="field-input when-field"
        defaultValue={start}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

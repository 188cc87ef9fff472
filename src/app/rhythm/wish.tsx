import { Select } from "../controls/choice.tsx";
import { useApp } from "../use-app.ts";

/** Rhythms one may wish for, in days; 0 for none. */
const RHYTHMS = [0, 7, 30, 90, 180, 365];

type WishProps = {
  readonly name: string;
  /** Circles are told by name; a person by a question. */
  readonly isCircle?: boolean;
  readonly days: number;
  readonly onChange: (days: number | null) => void;
};

/** How often one would like to hear from somebody. */
export function Wish({ name, isCircle = false, days, onChange }: WishProps) {
  const { words } = useApp();
  const { rhythm } = words;
  return (
    <Select
      className="wish"
      label={isCircle ? name : rhythm.wish(name)}
      value={String(days)}
      options={RHYTHMS.map((one) => ({ value: String(one), text: rhythm.often[String(one)] ?? "" }))}
      onChange={(value) => onChange(value === "0" ? null : Number(value))}
    />
  );
}

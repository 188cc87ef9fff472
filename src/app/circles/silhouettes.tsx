import { useId } from "react";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";

/** More silhouettes than this say nothing more. */
const MOST_SILHOUETTES = 500;

/** How many more, without names: they stand on the page as small figures while one counts. */
export function Silhouettes({
  count,
  onChange,
}: {
  readonly count: number;
  readonly onChange: (count: number) => void;
}) {
  const { words } = useApp();
  const { circles } = words;
  const id = useId();
  const set = (next: number): void => onChange(Math.max(0, Math.min(MOST_SILHOUETTES, Math.round(next) || 0)));
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {circles.more}
      </label>
      <div className="silhouettes">
        <Button label={circles.fewer} disabled={count === 0} onPress={() => set(count - 1)}>
          <span aria-hidden="true">−</span>
        </Button>
        <input
          id={id}
          className="field-input silhouettes-count"
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_SILHOUETTES}
          value={count}
          onChange={(event) => set(event.currentTarget.valueAsNumber)}
        />
        <Button label={circles.oneMore} onPress={() => set(count + 1)}>
          <span aria-hidden="true">+</span>
        </Button>
        <span className="silhouettes-row" aria-hidden="true">
          {Array.from({ length: Math.min(count, 40) }, (_, index) => (
            <svg key={index} viewBox="0 0 12 18" width="10" height="15">
              <circle cx="6" cy="4" r="3" />
              <path d="M1 18c0-6 2-9 5-9s5 3 5 9z" />
            </svg>
          ))}
        </span>
      </div>
      <p className="field-hint">{circles.moreHint}</p>
    </div>
  );
}

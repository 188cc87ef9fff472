import type { Band } from "../../core/analysis/analysis.ts";

/** How many of the four strands of a thread each word of strength has. */
const STRANDS: Readonly<Record<Band, number>> = { strong: 4, medium: 3, weak: 2, cold: 1 };

/** A thread drawn as thick as the tie, beside the word that says it. */
export function StrengthMark({ band }: { readonly band: Band | null }) {
  const strands = band === null ? 0 : STRANDS[band];
  return (
    <svg className="strength-mark" viewBox="0 0 20 14" width="20" height="14" aria-hidden="true" focusable="false">
      {[2, 5.5, 9, 12.5].slice(0, strands).map((y) => (
        <path key={y} d={`M1 ${y}C6 ${y - 1.6} 14 ${y + 1.6} 19 ${y}`} />
      ))}
      {band === null ? <path className="strength-none" d="M1 7h18" /> : null}
    </svg>
  );
}

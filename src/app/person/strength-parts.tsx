import type { StrengthParts as Parts } from "../../core/analysis/analysis.ts";
import { useApp } from "../use-app.ts";

const ORDER: readonly (keyof Parts)[] = ["frequency", "recency", "reciprocity", "duration", "multiplexity"];

/** What the strength of the tie is made of, folded away: five bars from empty to full. */
export function StrengthParts({ parts, closeness }: { readonly parts: Parts; readonly closeness: number | null }) {
  const { person } = useApp().words;
  return (
    <details className="person-parts">
      <summary>{person.parts.title}</summary>
      <dl>
        {ORDER.map((part) => (
          <div key={part}>
            <dt>{person.parts[part]}</dt>
            <dd>
              <meter aria-label={person.parts[part]} min={0} max={1} value={parts[part]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft small">{closeness === null ? person.parts.traces : person.parts.word}</p>
    </details>
  );
}

import type { ReactNode } from "react";
import type { SentenceName } from "./sentences.tsx";

/** A sign beside each sentence, drawn as the map draws what the sentence is about. */
export function SentenceMark({ name }: { readonly name: SentenceName }) {
  return (
    <svg className="sentence-mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      {drawing(name)}
    </svg>
  );
}

function drawing(name: SentenceName): ReactNode {
  switch (name) {
    case "size":
      return (
        <>
          <path className="mark-wash" d="M5 15C4 8 10 4 17 5s11 6 10 12-6 10-12 9S6 22 5 15Z" />
          <path className="mark-line" d="M5 15C4 8 10 4 17 5s11 6 10 12-6 10-12 9S6 22 5 15Z" />
          <path className="mark-line mark-thin" d="M10 15c0-4 3-6 6.5-5.5s6 3 5.5 6.5-3 5.5-6.5 5S10 19 10 15Z" />
          <circle className="mark-ink" cx="13.5" cy="14" r="1.5" />
          <circle className="mark-ink" cx="18" cy="17" r="1.5" />
        </>
      );
    case "cold":
      return (
        <g className="mark-faint">
          {[0, 45, 90, 135, 180, 225, 270, 315].map((angle) => (
            <circle key={angle} cx="16" cy="5" r="1.7" transform={`rotate(${angle} 16 16)`} />
          ))}
        </g>
      );
    case "bridges":
      return (
        <>
          <circle className="mark-wash" cx="10.5" cy="16" r="8" />
          <circle className="mark-wash" cx="21.5" cy="16" r="8" />
          <circle className="mark-line" cx="10.5" cy="16" r="8" />
          <circle className="mark-line" cx="21.5" cy="16" r="8" />
          <circle className="mark-accent" cx="16" cy="16" r="2.6" />
        </>
      );
    case "dormant":
      return (
        <>
          <path className="mark-line mark-dashes" d="M5 24C10 10 20 8 26 9" />
          <circle className="mark-hollow" cx="26" cy="9" r="3.2" />
          <circle className="mark-ink" cx="5.5" cy="24" r="2" />
        </>
      );
    case "amplifier":
      return (
        <>
          <circle className="mark-ink" cx="8" cy="16" r="2.4" />
          <path className="mark-line" d="M13 9.5a9 9 0 0 1 0 13M18 6a14 14 0 0 1 0 20M23 2.5a19 19 0 0 1 0 27" />
        </>
      );
  }
}

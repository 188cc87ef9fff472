import type { ReactNode } from "react";
import type { Place } from "../state/state.ts";

/** The small drawings of the sections; only shown at the foot of a phone. */
export function NavIcon({ place }: { readonly place: Place }) {
  return (
    <svg className="nav-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
        {drawing(place)}
      </g>
    </svg>
  );
}

function drawing(place: Place): ReactNode {
  switch (place) {
    case "people":
      return (
        <>
          <circle cx="9" cy="9" r="3.2" />
          <path d="M3.5 19c.6-3.4 2.8-5 5.5-5s4.9 1.6 5.5 5" />
          <path d="M15.5 6.3a3 3 0 0 1 0 5.5M17 14.5c2 .5 3.2 2 3.5 4.5" />
        </>
      );
    case "circles":
      return (
        <>
          <circle cx="9.5" cy="10" r="5.5" />
          <circle cx="15" cy="14" r="5.5" />
        </>
      );
    case "sources":
    case "review":
      return <path d="M5 4.5h9l5 5v10H5zM14 4.5v5h5M8.5 13h7M8.5 16h5" />;
    case "ask":
    case "offer":
    case "rhythm":
    case "resources":
    case "compare":
    case "meeting":
    case "together":
    case "purpose":
      return <path d="M4.5 5.5h15v10h-8l-4.5 4v-4h-2.5zM10 9.2a2 2 0 1 1 2.6 1.9v.8M12.6 13.6v.1" />;
    case "take-away":
      return <path d="M12 4v10M8 10.5 12 14.5l4-4M4.5 15v4.5h15V15" />;
    case "seen":
    case "welcome":
    case "guides":
    case "about":
    case "check-us":
    case "how":
    case "round":
    case "amplifier":
    case "card":
    case "advising":
      return (
        <>
          <path d="M4 6.5 9 4.5l6 2 5-2v13l-5 2-6-2-5 2z" />
          <path d="M9 4.5v13M15 6.5v13" />
        </>
      );
  }
}

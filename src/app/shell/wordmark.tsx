/** The name, beside three circles that touch: contour lines of a small island. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
        <g fill="none" stroke="currentColor" strokeWidth="1.4">
          <circle cx="12.5" cy="12" r="8.6" />
          <circle cx="20.5" cy="14.5" r="7.4" />
          <circle cx="13.8" cy="20.6" r="7" />
        </g>
        <circle cx="16" cy="15.6" r="1.9" fill="var(--accent)" />
      </svg>
      <span>Fare Rete</span>
    </span>
  );
}

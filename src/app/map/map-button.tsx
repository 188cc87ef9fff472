type MapButtonProps = {
  readonly label: string;
  /** An SVG path on a sheet from −9 to 9. */
  readonly drawing: string;
  /** For buttons that stay down. */
  readonly pressed?: boolean;
  readonly className?: string;
  readonly onPress: () => void;
};

/** A small button of the map, drawn with one line. */
export function MapButton({ label, drawing, pressed, className = "", onPress }: MapButtonProps) {
  return (
    <button
      type="button"
      className={`map-button ${className}`}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onPress}
    >
      <svg viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
        <path d={drawing} />
      </svg>
    </button>
  );
}

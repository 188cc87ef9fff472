import type { ReactNode } from "react";
import "./button.css";

type ButtonProps = {
  /** `solid` once per view at most; `line` for the others; `text` inside sentences; `bare` for icons and rows. */
  readonly look?: "solid" | "line" | "text" | "bare";
  readonly onPress: () => void;
  /** Said and shown, and nothing happens; the focus stays, which the platform's own would throw away. */
  readonly disabled?: boolean;
  /** For buttons that stay down. */
  readonly pressed?: boolean;
  /** For buttons that are places: the one we are at. */
  readonly current?: boolean;
  readonly expanded?: boolean;
  /** Spoken instead of the visible text; it must contain that text. */
  readonly label?: string;
  /** Told when the pointer rests on it, beside the text. */
  readonly title?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A plain button of the platform, in the four looks of the app. */
export function Button({ look = "line", onPress, disabled = false, label, className = "", ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${look} ${className}`}
      aria-disabled={disabled ? true : undefined}
      aria-label={label}
      title={rest.title}
      aria-pressed={rest.pressed}
      aria-expanded={rest.expanded}
      aria-current={rest.current === true ? "page" : undefined}
      onClick={disabled ? undefined : onPress}
    >
      {rest.children}
    </button>
  );
}

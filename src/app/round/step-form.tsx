import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";

type StepFormProps = {
  readonly title: string;
  readonly hint: string;
  /** The cursor goes to a field inside, not to the question. */
  readonly ownFocus?: boolean;
  readonly onNext: () => void;
  readonly onSkip: () => void;
  /** `null` at the first question. */
  readonly onBack: (() => void) | null;
  readonly children: ReactNode;
};

/** One question with its three ways on. */
export function StepForm({ title, hint, ownFocus = false, onNext, onSkip, onBack, children }: StepFormProps) {
  const { words } = useApp();
  const { round } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!ownFocus) heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [ownFocus]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    // The names field would take the Enter for itself.
    event.stopPropagation();
    onNext();
  };
  return (
    <form
      className="round-step"
      onKeyDownCapture={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {hint === "" ? null : <p className="soft">{hint}</p>}
      {children}
      <div className="round-ways">
        <button type="submit" className="button button-solid">
          {round.next}
        </button>
        <Button onPress={onSkip}>{round.skip}</Button>
        {onBack === null ? null : (
          <Button look="text" onPress={onBack}>
            {round.back}
          </Button>
        )}
      </div>
    </form>
  );
}

/** What every question needs of the round it is in. */
export type StepWays = Pick<StepFormProps, "onNext" | "onSkip" | "onBack"> & { readonly pending: Pending };

/** Says what is written on the question and not said yet. */
export type Pending = RefObject<() => void>;

const nothingToSay = (): void => {};

/** What this question would say if one left it now, by any way but skipping. */
export function usePending(pendingRef: Pending, say: () => void): void {
  useEffect(() => {
    pendingRef.current = say;
    return () => {
      pendingRef.current = nothingToSay;
    };
  }, [pendingRef, say]);
}

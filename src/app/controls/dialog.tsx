import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "./button.tsx";
import "./dialog.css";

type DialogProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The way out is one of the buttons inside; no cross in the corner, no closing by a click beside. */
  readonly asks?: boolean;
  readonly children: ReactNode;
};

/**
 * A sheet of paper over the page: the platform's own modal dialog, which keeps the focus, makes the rest of the page
 * inert, closes with Escape and gives the focus back where it came from.
 */
export function Dialog({ title, closeLabel, onClose, asks = false, children }: DialogProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const shown = sheet.current;
    shown?.showModal();
    // Not the first button, which Enter would press before anything was read.
    shown?.focus();
    // Only closing gives the focus back, and only while the element is still there.
    return () => shown?.close();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its own keys and its own veil
    <dialog
      ref={sheet}
      className="dialog"
      tabIndex={-1}
      role={asks ? "alertdialog" : undefined}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        // What lies below takes its own Escape.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        // The veil belongs to the dialog itself; whatever lies on the sheet is inside it.
        if (!asks && event.target === sheet.current) onClose();
      }}
    >
      <div className="dialog-sheet">
        <h2 id={heading} className="dialog-title">
          {title}
        </h2>
        <div className="dialog-body">{children}</div>
        {asks ? null : (
          <div className="dialog-end">
            <Button onPress={onClose}>{closeLabel}</Button>
          </div>
        )}
      </div>
    </dialog>
  );
}

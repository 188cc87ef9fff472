import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
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

/** A sheet of paper over the page. Escape closes it and the focus goes back where it came from. */
export function Dialog({ title, closeLabel, onClose, asks = false, children }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen
      isDismissable={!asks}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-sheet">
        <AriaDialog className="dialog" role={asks ? "alertdialog" : "dialog"}>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          {asks ? null : (
            <div className="dialog-end">
              <Button onPress={onClose}>{closeLabel}</Button>
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useFirstApp } from "../use-app.ts";

type AskUnsavedProps = { readonly onYes: () => void; readonly onClose: () => void };

/** Asks before the last changes are lost. */
export function AskUnsaved({ onYes, onClose }: AskUnsavedProps) {
  const { words } = useFirstApp();
  const told = words.keeping;
  return (
    <Dialog asks title={told.unsavedTitle} closeLabel={words.shell.close} onClose={onClose}>
      <p>{told.unsavedText}</p>
      <div className="dialog-answers">
        <Button look="solid" onPress={onYes}>
          {told.unsavedYes}
        </Button>
        <Button onPress={onClose}>{words.shell.cancel}</Button>
      </div>
    </Dialog>
  );
}

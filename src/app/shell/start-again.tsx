import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useFirstApp } from "../use-app.ts";

/** Asks before everything is forgotten. */
export function StartAgain({ onYes, onClose }: { readonly onYes: () => void; readonly onClose: () => void }) {
  const { words } = useFirstApp();
  const { shell } = words;
  return (
    <Dialog asks title={shell.startAgainTitle} closeLabel={shell.close} onClose={onClose}>
      <p>{shell.startAgainText}</p>
      <div className="dialog-answers">
        <Button
          look="solid"
          onPress={() => {
            onClose();
            onYes();
          }}
        >
          {shell.startAgainYes}
        </Button>
        <Button onPress={onClose}>{shell.cancel}</Button>
      </div>
    </Dialog>
  );
}

import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useApp } from "../use-app.ts";

/** Asks before everything is forgotten. */
export function StartAgain({ onClose }: { readonly onClose: () => void }) {
  const { deeds, words } = useApp();
  const { shell } = words;
  return (
    <Dialog asks title={shell.startAgainTitle} closeLabel={shell.close} onClose={onClose}>
      <p>{shell.startAgainText}</p>
      <div className="dialog-answers">
        <Button
          look="solid"
          onPress={() => {
            onClose();
            void deeds.startAgain();
          }}
        >
          {shell.startAgainYes}
        </Button>
        <Button onPress={onClose}>{shell.cancel}</Button>
      </div>
    </Dialog>
  );
}

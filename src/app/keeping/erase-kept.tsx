import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useApp } from "../use-app.ts";

/** Asks before what is kept is destroyed. */
export function EraseKept({ onClose }: { readonly onClose: () => void }) {
  const { state, keeping, words } = useApp();
  return (
    <Dialog asks title={words.keeping.nothingTitle} closeLabel={words.shell.close} onClose={onClose}>
      <p>
        {words.keeping.nothingText} {state.view === null ? null : words.keeping.nothingOnScreen}
      </p>
      <div className="dialog-answers">
        <Button
          look="solid"
          onPress={() => {
            onClose();
            void keeping.deeds.keepNothing();
          }}
        >
          {words.keeping.nothingYes}
        </Button>
        <Button onPress={onClose}>{words.shell.cancel}</Button>
      </div>
    </Dialog>
  );
}

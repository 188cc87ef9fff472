import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useFirstApp } from "../use-app.ts";

/** Asks before what is kept is destroyed. */
export function EraseKept({ onClose }: { readonly onClose: () => void }) {
  const { state, keeping, words } = useFirstApp();
  const { box, boxes } = keeping.state;
  const others = boxes.filter((one) => one !== box).length;
  const then = (erase: () => Promise<void>) => (): void => {
    onClose();
    void erase();
  };
  return (
    <Dialog asks title={words.keeping.nothingTitle} closeLabel={words.shell.close} onClose={onClose}>
      {others === 0 ? null : <p>{words.keeping.nothingOthers(box, others)}</p>}
      <p>
        {words.keeping.nothingText} {state.view === null ? null : words.keeping.nothingOnScreen}
      </p>
      <div className="dialog-answers">
        <Button look="solid" onPress={then(keeping.deeds.keepNothing)}>
          {others === 0 ? words.keeping.nothingYes : words.keeping.nothingThis}
        </Button>
        {others === 0 ? null : <Button onPress={then(keeping.deeds.eraseAll)}>{words.advising.eraseAll}</Button>}
        <Button onPress={onClose}>{words.shell.cancel}</Button>
      </div>
    </Dialog>
  );
}

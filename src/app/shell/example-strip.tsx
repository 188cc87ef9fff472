import { Button } from "../controls/button.tsx";
import { useFirstApp } from "../use-app.ts";

/** As long as the example is on screen, it says so, with the way back to one's own files. */
export function ExampleStrip() {
  const { state, deeds, words } = useFirstApp();
  if (state.view?.example !== true) return null;
  return (
    <aside className="example-strip" aria-label={words.shell.exampleName}>
      <p>{words.shell.example}</p>
      <Button look="text" onPress={() => void deeds.startAgain()}>
        {words.shell.exampleLeave}
      </Button>
    </aside>
  );
}

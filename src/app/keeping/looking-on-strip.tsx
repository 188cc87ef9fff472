import { Button } from "../controls/button.tsx";
import { useFirstApp } from "../use-app.ts";

/** In a tab that may look and not write, with the way to write here. */
export function LookingOnStrip() {
  const { keeping, words } = useFirstApp();
  if (keeping.state.kept?.state !== "looking-on") return null;
  return (
    <aside className="example-strip" aria-label={words.keeping.title}>
      <p>{words.keeping.lookingOn}</p>
      <Button look="text" disabled={keeping.state.working} onPress={() => void keeping.deeds.takeOver()}>
        {words.keeping.takeOver}
      </Button>
    </aside>
  );
}

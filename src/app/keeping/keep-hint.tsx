import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";

/** The way to keeping from where the files are, as long as it is offered and not taken. */
export function KeepHint() {
  const { state, deeds, keeping, words } = useApp();
  if (keeping.state.kept?.state !== "nothing" || state.view === null || state.view.example) return null;
  return (
    <Button look="text" onPress={() => deeds.go("take-away")}>
      {words.keeping.title}
    </Button>
  );
}

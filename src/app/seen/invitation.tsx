import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { mainPlatform } from "./facts-of.ts";

/** While everything comes from files: the round of circles brings in those who are in none. */
export function Invitation({ view }: { readonly view: View }) {
  const { deeds, words } = useApp();
  const { seen, terms } = words;
  if (view.example || view.circles.some(({ basis }) => basis !== "suggested")) return null;
  const platform = mainPlatform(view);
  return (
    <section className="invitation" aria-labelledby="invitation">
      <h2 id="invitation">{seen.invitationTitle}</h2>
      <p>{seen.invitation(platform === null ? null : terms.platformsInText[platform.platform])}</p>
      <Button look="solid" onPress={() => deeds.go("round")}>
        {seen.invitationGo}
      </Button>
    </section>
  );
}

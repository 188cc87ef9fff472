import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";

/** Needs kept to come back to, with how many people were asked. */
export function KeptAsks({ view }: { readonly view: View }) {
  const { deeds, words } = useApp();
  const { asking } = words;
  const { asks } = view.notebook;
  if (asks.length === 0) return null;
  return (
    <section>
      <h2>{asking.kept}</h2>
      <ul className="plain kept-asks">
        {asks.map(({ id, text, asked }) => (
          <li key={id}>
            <Button look="text" label={asking.again(text)} onPress={() => deeds.need(text)}>
              <bdi>{text}</bdi>
            </Button>
            {asked.length === 0 ? null : <span className="soft small">{asking.askedPeople(asked.length)}</span>}
            <Button
              look="text"
              label={asking.dropNamed(text)}
              onPress={() => void deeds.say({ kind: "ask", ask: id, text: "" })}
            >
              {asking.drop}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

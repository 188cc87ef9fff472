import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useApp } from "../use-app.ts";
import type { SentenceName } from "./sentences.tsx";

type MethodProps = { readonly view: View; readonly sentence: SentenceName; readonly onClose: () => void };

/** How a sentence was reached, in plain words. */
export function Method({ view, sentence, onClose }: MethodProps) {
  const { deeds, words } = useApp();
  const { how, method, shell } = words;
  return (
    <Dialog title={method.title} closeLabel={shell.close} onClose={onClose}>
      {paragraphs(view, sentence, method).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <Button
          look="text"
          onPress={() => {
            onClose();
            deeds.go("how");
          }}
        >
          {how.go}
        </Button>
      </p>
      <p className="soft small">{method.where}</p>
    </Dialog>
  );
}

function paragraphs(
  view: View,
  sentence: SentenceName,
  method: ReturnType<typeof useApp>["words"]["method"],
): readonly string[] {
  switch (sentence) {
    case "size":
      return method.size(view.method.modularity, view.method.stability);
    case "cold":
      return method.cold;
    case "bridges":
      return method.bridges;
    case "dormant":
      return method.dormant;
    case "amplifier":
      return method.amplifier;
  }
}

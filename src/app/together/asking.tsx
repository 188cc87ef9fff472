import { useState } from "react";
import type { Written } from "../../engine/together/messages.ts";
import { Button } from "../controls/button.tsx";
import { TextArea } from "../meeting/text-area.tsx";
import { useApp } from "../use-app.ts";
import { useExchange } from "./use-exchange.ts";

/** What ego looks for and what ego can help with, as a file for the others. */
export function Asking({ written }: { readonly written: Written | undefined }) {
  const { words } = useApp();
  const { together } = words;
  const { ask, working } = useExchange();
  const [seeks, setSeeks] = useState("");
  const [gives, setGives] = useState("");
  const isEmpty = `${seeks}${gives}`.trim() === "";
  return (
    <section>
      <h2>{together.askTitle}</h2>
      <p>{together.askText}</p>
      <div className="together-form">
        <TextArea label={together.seeks} value={seeks} onChange={setSeeks} />
        <TextArea label={together.gives} value={gives} onChange={setGives} />
        <div>
          <Button disabled={working || isEmpty} onPress={() => ask(seeks.split("\n"), gives.split("\n"))}>
            {together.askButton}
          </Button>
        </div>
      </div>
      <p role="status">{written === undefined ? "" : together.saved}</p>
    </section>
  );
}

import { useId, useRef, useState } from "react";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";

/** A message to be changed and copied. It is kept nowhere. */
export function MessageField({ label, start }: { readonly label: string; readonly start: string }) {
  const { words } = useApp();
  const { offering } = words;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(start);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Without leave to copy the text is chosen, ready for the keys.
      field.current?.select();
    }
  };
  return (
    <div className="message">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        className="field-input"
        rows={4}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setCopied(false);
        }}
      />
      <Button look="text" label={`${offering.copy}: ${label}`} onPress={() => void copy()}>
        {offering.copy}
      </Button>{" "}
      <span role="status" className="soft small">
        {copied ? offering.copied : ""}
      </span>
    </div>
  );
}

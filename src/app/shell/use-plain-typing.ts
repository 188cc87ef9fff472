import { useEffect } from "react";

/** Signs that cannot be seen or turn round the words beside them. Joiners, and the marks Arabic and Hebrew need, stay. */
const TRICKS = /[\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Whatever is typed or pasted into a field, but a passphrase, is taken without such signs. */
export function usePlainTyping(): void {
  useEffect(() => {
    const onInput = ({ target: field }: Event): void => {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
      if (field.type === "file" || field.autocomplete.endsWith("password")) return;
      const plain = field.value.replace(TRICKS, "");
      if (plain !== field.value) field.value = plain;
    };
    // Before the field's own ear.
    window.addEventListener("input", onInput, { capture: true });
    return () => window.removeEventListener("input", onInput, { capture: true });
  }, []);
}

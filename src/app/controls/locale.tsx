import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { Language } from "../words/words.ts";

/** Tells react-aria which of its own strings to speak. */
export function Locale({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <I18nProvider locale={language === "it" ? "it-IT" : "en-GB"}>{children}</I18nProvider>;
}

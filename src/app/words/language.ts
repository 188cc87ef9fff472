/** The two languages of the app; both complete. */
export type Language = "it" | "en";

/** The first language the person reads that we speak: `asked` from the address wins; English for everyone else. */
export function chooseLanguage(asked: string | null, preferred: readonly string[]): Language {
  if (asked === "it" || asked === "en") return asked;
  for (const language of preferred) {
    const base = language.toLowerCase().split("-")[0];
    if (base === "it" || base === "en") return base;
  }
  return "en";
}

/** The accessible names automation and screen readers rely on, in both languages (the report's contract). */
export const NAMES = {
  en: {
    addFiles: "Add files",
    report: "Download JSON report",
    includeNames: "Include names",
    png: "Save map as PNG",
    example: "See an example",
    reading: "Reading",
    ready: "Ready",
    takeAway: "Take away",
  },
  it: {
    addFiles: "Aggiungi file",
    report: "Scarica il rapporto JSON",
    includeNames: "Includi i nomi",
    png: "Salva la mappa in PNG",
    example: "Guarda un esempio",
    reading: "Lettura",
    ready: "Pronto",
    takeAway: "Porta via",
  },
} as const;

export type Language = keyof typeof NAMES;

import { format } from "./format.ts";

const often: Readonly<Record<string, string>> = {
  "0": "Senza un ritmo",
  "7": "Ogni settimana",
  "30": "Ogni mese",
  "90": "Ogni tre mesi",
  "180": "Due volte l’anno",
  "365": "Una volta l’anno",
};

/** Words of the rhythm one would like to keep, and of whom one would miss. */
export const rhythm = {
  tab: "Ritmo",
  title: "Chi ti mancherebbe",
  intro:
    "Di’ ogni quanto vorresti sentire una cerchia o una persona. Qui trovi, senza fretta, chi non senti da più tempo di così. Il conto riparte da solo quando i tuoi file mostrano un nuovo contatto.",
  often,
  wish: (name: string) => `Ogni quanto vorresti sentire ${name}?`,
  circles: "Le tue cerchie",
  none: "Scegli un ritmo per una cerchia, o sulla scheda di una persona.",
  nobody: "Non manca nessuno, per quel che si vede.",
  since: (days: number, wish: string) => `${format.number(days)} giorni di silenzio. Volevi: ${wish.toLowerCase()}.`,
  unseen: "Da qui non si vede se vi sentite: forse sì, in un modo che nessun file racconta.",
  more: (count: number) => `E altre ${format.number(count)}.`,
};

import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of what the network is made up of. */
export const balance = {
  title: "Di che cosa è fatta",
  intro: "Qui si conta soltanto: non c’è un modo giusto di avere una rete.",
  cannotTell: "Da qui non si può dire.",
  circles: "Quanto pesa ogni cerchia",
  circlesHow: "La parte della forza di tutti i legami che sta in quella cerchia. Chi sta in due conta in tutte e due.",
  purposeTitle: "Per scopo o per caso",
  purposeHow:
    "Dal tipo di cerchia: lavoro, studio e volontariato hanno uno scopo; famiglia, amici, vicini, sport e vacanze no.",
  purpose: {
    purposeful: "Nati per uno scopo",
    spontaneous: "Nati vivendo",
    both: "Un po’ e un po’",
    cannotTell: "Non si può dire",
  },
  recencyTitle: "L’ultima volta che vi siete sentiti",
  recencyHow: "Per quel che le fonti possono vedere: di persona non lo sanno.",
  recency: {
    month: "Nell’ultimo mese",
    halfYear: "Negli ultimi sei mesi",
    year: "Nell’ultimo anno",
    threeYears: "Negli ultimi tre anni",
    longer: "Più di tre anni fa",
    cannotTell: "Non si può dire",
  },
  giveTitle: "Chi si fa vivo",
  giveHow: (offers: number, seeks: number) =>
    `Dai giorni in cui ha scritto l’uno o l’altro. Hai detto che cosa offrono ${format.number(offers)} ${agree(offers, "persona", "persone")} e che cosa cercano ${format.number(seeks)}.`,
  give: {
    mostlyEgo: "Più spesso tu",
    even: "L’uno e l’altro",
    mostlyThem: "Più spesso loro",
    cannotTell: "Non si può dire",
  },
};

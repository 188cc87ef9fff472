import { agree } from "../plural.ts";
import type { RemainsFacts, SourceStoryFacts } from "../facts.ts";
import { format } from "./format.ts";

/** "il 71%", "l’8%", "l’11%", "l’1%", "lo 0%". */
const the = (share: number): string => {
  const told = format.percent(share);
  return told.startsWith("0") ? `lo ${told}` : /^(?:8|11?\D)/.test(told) ? `l’${told}` : `il ${told}`;
};

const people = (count: number): string => `${format.number(count)} ${agree(count, "persona", "persone")}`;

function remains({ everythingOff, people: some, circles, bridges, strength }: RemainsFacts): string {
  const parts = [
    `${people(some.left)} su ${format.number(some.of)}`,
    circles.of === 0
      ? null
      : `${format.number(circles.left)} ${agree(circles.left, "cerchia", "cerchie")} su ${format.number(circles.of)}`,
    bridges === null || bridges.of === 0
      ? null
      : `${format.number(bridges.left)} ${agree(bridges.left, "ponte", "ponti")} su ${format.number(bridges.of)}`,
    strength === null ? null : `${the(strength)} della forza dei legami`,
  ].filter((part) => part !== null);
  return `${everythingOff ? "Spento tutto, resta la rete che è solo tua" : "Resta"}${everythingOff ? ": " : `${some.left === 1 ? "" : "no"} `}${format.list(parts)}.`;
}

function bound({ from, present, onlyHere, sure }: SourceStoryFacts): string {
  if (present === 0) return `Da qui non si vede nessuno ${from}.`;
  const untold = onlyHere - sure;
  if (present === 1) {
    const seen = `L’unica persona che ti arriva ${from}`;
    if (onlyHere === 0) return `${seen} si vede anche altrove.`;
    return untold === 0
      ? `${seen} sta solo lì: lo hai detto tu.`
      : `${seen} forse sta solo lì: non hai ancora detto dove vi siete conosciuti.`;
  }
  if (onlyHere === 0) return `Nessuna delle ${people(present)} che ti arrivano ${from} si vede solo lì.`;
  const share = the(onlyHere / present);
  if (untold === 0) return `Delle ${people(present)} che ti arrivano ${from}, ${share} sta solo lì: lo hai detto tu.`;
  const why = `di ${people(untold)} non hai ancora detto dove vi siete conosciuti`;
  const least =
    sure === 0
      ? ""
      : ` Almeno ${people(sure)}, però, ${agree(sure, "l’hai conosciuta", "le hai conosciute")} proprio lì.`;
  return `Delle ${people(present)} che ti arrivano ${from}, al massimo ${share} sta solo lì: ${why}.${least}`;
}

/** Words of what each source amplifies. */
export const amplifier = {
  title: "Che cosa amplifica, e che cosa no",
  intro:
    "Una piattaforma mostra un legame, non lo crea quasi mai. Spegnine una, o spegnile tutte, e guarda che cosa resta.",
  me: "io",
  you: "tu",
  pictureLabel: (circles: number, cold: number) =>
    `${format.number(circles)} ${agree(circles, "cerchia", "cerchie")} intorno a te, grandi quanto sono forti i legami${cold === 0 ? "" : `, e ${format.number(cold)} contatti freddi come polvere tutt’intorno`}.`,
  switches: "Fonti accese",
  everythingOff: "Spegni tutto",
  everythingOn: "Riaccendi tutto",
  remains,
  everythingShown: (whole: { readonly people: number; readonly circles: number; readonly bridges: number }) =>
    `Con tutte le fonti accese si vedono ${people(whole.people)}, ${format.number(whole.circles)} ${agree(whole.circles, "cerchia", "cerchie")} e ${format.number(whole.bridges)} ${agree(whole.bridges, "ponte", "ponti")}.`,
  counting: "Sto rifacendo i conti su ponti e forza…",
  pictureNote: (cold: number, left: number) =>
    [
      "Ogni filo è una fonte.",
      cold === 0 ? null : `La polvere: ${format.number(cold)} ${agree(cold, "contatto freddo", "contatti freddi")}.`,
      left === 0
        ? null
        : agree(left, "Un’altra cerchia non ci sta.", `Altre ${format.number(left)} cerchie non ci stanno.`),
    ]
      .filter((part) => part !== null)
      .join(" "),
  blind: "Quanto pesano questi legami, da qui, non si può dire: non ci sono messaggi da guardare.",
  stories: "Una fonte alla volta",
  bound,
  carries: (known: number, present: number) =>
    known === 0
      ? "Non tocca nessuna delle cerchie che avevi già."
      : `Porta avanti ${format.number(known)} ${agree(known, "legame", "legami")} su ${format.number(present)} di cerchie che avevi già.`,
  opened: (circles: readonly string[], met: number) =>
    circles.length === 0 && met === 0
      ? "Non risulta che ti abbia aperto cerchie nuove."
      : [
          circles.length === 0
            ? null
            : `${agree(circles.length, "Si vede", "Si vedono")} solo da lì: ${format.list(circles)}.`,
          met === 0 ? null : `Lì hai conosciuto ${people(met)}.`,
        ]
          .filter((part) => part !== null)
          .join(" "),
  reference:
    "Per confronto: in un dipartimento danese di 61 persone il 12,5 % dei legami stava solo su Facebook, e il 64,5 % di quelli su Facebook esisteva anche altrove. È un caso, non una regola.",
  noSource: "Qui non c’è nessuna piattaforma: questa rete l’hai detta tu, e nessuno può spegnerla.",
  invite:
    "Finché non dici dove vi siete conosciuti, tutto sembra merito delle piattaforme. Bastano cinque minuti di giro.",
  originTitle: "Dove vi siete conosciuti?",
  originIntro: "Una persona alla volta, quando ne hai voglia. A ogni risposta i conti qui sopra diventano più veri.",
  originStart: "Comincia",
  originLeft: (count: number) => (count === 1 ? "Ne manca una." : `Ne mancano ${format.number(count)}.`),
  originDone: "Di tutti quelli che si vedono in una fonte sola hai detto dove vi siete conosciuti.",
  originPassed: "Per ora è tutto: chi hai saltato resta qui, per quando ti torna in mente.",
  originGuess: { declared: "L’hai detto tu:", observed: "Da quel che si vede:", inferred: "Forse:" },
  originConfirm: "Sì, è così",
  originSkip: "Non ricordo",
  originStop: "Basta così",
  originOnly: (platform: string) => `Solo su ${platform}`,
  originKeys:
    "Freccia a destra, Invio o un dito verso destra: è così. Freccia a sinistra o un dito verso sinistra: passa oltre.",
  carriedTitle: "E oggi vi sentite…",
  carriedSelf: "Di persona o al telefono",
  share: "Salva un’immagine da condividere",
  shareNote: "Senza nomi: solo i tipi di cerchia e i numeri.",
  shareTitle: "La mia rete, con o senza piattaforme",
};

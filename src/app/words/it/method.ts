import { format } from "./format.ts";

/** "How do you know?": the method of each sentence, in plain words. */
export const method = {
  title: "Come lo sai?",
  size: (modularity: number, stability: number) => [
    "Le persone sono quelle nominate nei tuoi file o nelle tue cerchie. Chi compare in più fonti è contato una volta sola, quando siamo sicuri che sia lo stesso.",
    "Le cerchie le dici o le confermi tu. I gruppi invece li trova la pagina: mette vicine le persone che hanno in comune luoghi, conversazioni ed eventi. Un’azienda enorme conta poco, un gruppo di otto persone conta molto.",
    `I gruppi sono proposte. Rifacendo il calcolo più volte le risposte coincidono al ${format.percent(stability)}; la separazione fra i gruppi (modularità, da 0 a 1) è ${format.number(Math.round(modularity * 100) / 100)}.`,
    "Tu non sei nel calcolo: sei in relazione con tutti, e uniresti tutto a tutto.",
  ],
  cold: [
    "«Mai scritti» vuol dire: una delle tue fonti contiene messaggi, quella persona ne fa parte, e in tutto il periodo coperto non c’è neppure un giorno di contatto. E non siete insieme in nessuna cerchia.",
    "Se vi sentite al telefono, di persona o in una chat che qui non c’è, la pagina non può saperlo. Basta mettere la persona in una cerchia, e smette di essere fredda.",
  ],
  bridges: [
    "Un ponte è una persona che sta in due o più mondi che fra loro non hanno quasi nessuno in comune: meno di una persona su dieci.",
    "Contano solo le cerchie che hai detto tu e i luoghi in cui vi si è visti insieme: una conversazione, un evento, un gruppo. «Lavorano nella stessa azienda» non basta: è solo dedotto.",
  ],
  dormant: [
    "Un legame dorme quando c’erano contatti, una fonte avrebbe potuto vederne altri, e da molto tempo non ce ne sono. Dove nessuna fonte può vedere, la pagina non dice niente.",
    "La forza di un legame nasce da quanti giorni diversi vi siete sentiti (quelli recenti contano di più), da quanto è passato, se scrivete tutti e due, da quanti anni e in quanti ambiti. Quello che dici tu sulla vicinanza vince sul resto.",
    "Perché risentirli? I legami deboli portano notizie da mondi diversi (Granovetter, 1973). Quelli addormentati, risvegliati, danno consigli spesso più utili di quelli di tutti i giorni (Levin, Walter e Murnighan, 2011).",
  ],
  amplifier: [
    "La pagina spegne una piattaforma alla volta e guarda che cosa resta: persone, cerchie, gruppi e ponti che si vedono anche da un’altra parte.",
    "Le persone che compaiono soltanto su una piattaforma potresti conoscerle anche fuori: la pagina non può saperlo finché non le metti in una cerchia. Quindi quel che si perde è una stima per eccesso.",
  ],
  estimates: (size: number | null, circles: number | null) =>
    [
      size === null
        ? null
        : `Per quel che si vede da qui, le persone che ti portano notizie diverse da quelle degli altri sono l’equivalente di ${format.number(Math.round(size))}: una stima per eccesso, perché i file non mostrano chi conosce chi (è la «dimensione effettiva» di Burt).`,
      circles === null
        ? null
        : `Cerchie e gruppi hanno grandezze diverse: è come averne circa ${format.number(Math.round(circles))} tutti uguali.`,
    ].filter((line) => line !== null),
  where: "I conti sono descritti per intero nel rapporto JSON, che puoi scaricare da «Porta via».",
};

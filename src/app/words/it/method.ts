import { format } from "./format.ts";

/** "How do you know?": the method of each sentence, in plain words. */
export const method = {
  title: "Come lo sai?",
  size: (modularity: number, stability: number) => [
    "Le persone sono quelle nominate nei tuoi file o nelle tue cerchie. Chi compare in più fonti si conta una volta sola, quando è sicuro che si tratti della stessa persona.",
    "Le cerchie le dici tu, oppure si vedono nei file e aspettano che tu le confermi. I gruppi invece li trova la pagina: mette vicine le persone che hanno in comune luoghi, conversazioni ed eventi. Un’azienda enorme conta poco, un gruppo di otto persone conta molto.",
    `I gruppi sono proposte. Rifacendo il calcolo più volte, la somiglianza fra le risposte è di ${format.number(Math.round(stability * 100))} su 100. Quanto i gruppi sono separati fra loro, da 0 a 1: ${format.index(modularity)} (gli studiosi la chiamano modularità).`,
    "Tu non sei nel calcolo: sei in relazione con tutti, e uniresti tutto a tutto.",
  ],
  cold: [
    "«Mai sentiti» vuol dire: una delle tue fonti contiene messaggi, quella persona ne fa parte, e in tutto il periodo coperto non c’è neppure un giorno di contatto. E non siete insieme in nessuna cerchia.",
    "Se vi sentite al telefono, di persona o in una chat che qui non c’è, la pagina non può saperlo. Basta mettere la persona in una cerchia, e non sarà più un contatto freddo.",
  ],
  bridges: [
    "Un ponte è una persona che sta in due o più mondi che fra loro non hanno quasi nessuno in comune: meno di una persona su dieci.",
    "Contano le cerchie e le occasioni in cui si vede chi c’era: una conversazione, un evento, un gruppo. Che due persone lavorino nella stessa azienda non basta, se lì non ci sei stato anche tu: magari non si conoscono.",
  ],
  dormant: [
    "Un legame dorme quando c’erano contatti, una fonte avrebbe potuto vederne altri, e da molto tempo non ce ne sono. Dove nessuna fonte può vedere, la pagina non dice niente.",
    "La forza di un legame nasce da quanti giorni diversi vi siete sentiti (quelli recenti contano di più), da quanto è passato, se scrivete tutti e due, da quanti anni e in quanti ambiti. Quello che dici tu sulla vicinanza vince sul resto.",
    "Perché risentirli? I legami deboli portano notizie da mondi diversi (Granovetter, 1973). Quelli addormentati, risvegliati, danno consigli spesso più utili di quelli di tutti i giorni (Levin, Walter e Murnighan, 2011).",
  ],
  amplifier: [
    "La pagina spegne una piattaforma alla volta e guarda che cosa resta: persone, cerchie, gruppi e ponti che si vedono anche da un’altra parte.",
    "Le persone che compaiono soltanto su una piattaforma potresti conoscerle anche fuori: la pagina non può saperlo finché non le metti in una cerchia. Quindi la perdita vera può essere più piccola di così.",
  ],
  where: "I conti sono descritti per intero nel rapporto JSON, che puoi scaricare da «Porta via».",
};

import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of the network on one page. */
export const card = {
  title: "Carta di rete",
  intro: "Una pagina da stampare, da tenere o da guardare insieme a qualcuno. Decidi prima come chiamare gli altri.",
  naming: "Come chiamiamo le persone?",
  namings: { initials: "Con le iniziali", names: "Con i nomi", invented: "Con nomi inventati" },
  invented: (number: number) => `Persona ${format.number(number)}`,
  print: "Stampa",
  circles: "Le cerchie",
  without: "Che cosa resta senza",
  left: (people: number, circles: number) =>
    `${format.number(people)} ${agree(people, "persona", "persone")}, ${format.number(circles)} ${agree(circles, "cerchia", "cerchie")}`,
  worth: "Da risentire",
  steps: "Tre piccoli passi",
};

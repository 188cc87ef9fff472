import type { TieKind } from "../../../core/purpose/resources.ts";
import { agree } from "../plural.ts";
import { format } from "./format.ts";

const ties: Readonly<Record<TieKind, string>> = {
  family: "famiglia",
  friend: "amicizia",
  acquaintance: "conoscenza",
};

/** Words of what a network can do. */
export const resources = {
  tab: "Risorse",
  title: "Che cosa sa fare la tua rete",
  intro:
    "Da chi puoi avere una mano, secondo quel che hai risposto nel giro delle cerchie. Non è una pagella: serve a vedere che cosa si regge su una persona sola.",
  summary: (several: number, one: number, nobody: number, unsaid: number) =>
    `Per ${agree(several, "una cosa", `${format.number(several)} cose`)} hai più di una persona, per ${format.number(one)} una sola, per ${format.number(nobody)} nessuno; di ${format.number(unsaid)} non hai ancora detto.`,
  states: {
    one: "Appese a una sola persona",
    several: "Coperte da più persone",
    nobody: "Per ora nessuno",
    unsaid: "Ancora da dire",
  },
  ties,
  round: "Rispondi nel giro delle cerchie",
};

import type { PageHead } from "./page.ts";

/** The pages we read, by the part of the JSON reader's id after `facebook/`. */
export type PageKind =
  | "messages"
  | "friends"
  | "removed-friends"
  | "sent-requests"
  | "received-requests"
  | "rejected-requests"
  | "followers"
  | "profile"
  | "address-book"
  | "groups"
  | "groups-admined"
  | "events"
  | "pokes";

/**
 * Titles of the pages, for those that were renamed: English as seen in public parsers and in the names of the files,
 * Italian as translations not seen in a file. Whole titles only.
 */
const TITLES: readonly (readonly [PageKind, RegExp])[] = [
  ["friends", /^(?:your )?friends$|^(?:i tuoi |le tue )?amici(?:zie)?$/i],
  ["removed-friends", /^removed friends$|^amici rimossi$|^amicizie rimosse$/i],
  ["sent-requests", /^(?:sent friend requests|friend requests sent)$|^richieste di amicizia inviate$/i],
  ["received-requests", /^(?:received friend requests|friend requests received)$|^richieste di amicizia ricevute$/i],
  ["rejected-requests", /^(?:rejected friend requests|friend requests rejected)$|^richieste di amicizia rifiutate$/i],
  ["followers", /^(?:followers|people who (?:follow|followed) you)$|^(?:follower|persone che ti seguono)$/i],
  ["profile", /^(?:your )?profile information$|^informazioni (?:sul|del tuo) profilo$/i],
  [
    "address-book",
    /^(?:your )?address books?$|^(?:your imported contacts|contacts uploaded (?:from your phone|before 2021))$|^(?:la tua )?rubrica$|^contatti (?:importati|caricati dal tuo telefono)$/i,
  ],
  ["groups", /^your group membership activity$|^(?:la )?tua attività (?:di iscrizione ai|nei) gruppi$/i],
  ["groups-admined", /^your groups$|^i tuoi gruppi$/i],
  ["events", /^your event responses$|^(?:le )?tue risposte agli eventi$/i],
  ["pokes", /^pokes?$/i],
];

/** What a page is going by what it calls itself; `null` when it does not say. */
export function kindByTitle({ title, heading }: PageHead): PageKind | null {
  return TITLES.find(([, titles]) => titles.test(title) || titles.test(heading))?.[0] ?? null;
}

/**
 * Notices WhatsApp writes into a chat: never what a person said, but they name people who took part and never wrote.
 * Italian seen in files 2021–2026: the encryption notice, `ha creato il gruppo`, `ti ha aggiunto`, `ha aggiunto`; the
 * other Italian sentences are translations not verified. English seen 2016–2026.
 */
export type Notice = {
  /** True for what happens in groups alone: made, joined, left, renamed. */
  readonly ofGroup: boolean;
  /** People named, as written; never ego, whom notices call "you". */
  readonly names: readonly string[];
  /** The group's name, where the notice tells it. */
  readonly title: string | null;
};

/** What a sentence tells by its groups: `who` and `whom` name people, `title` the group. */
type Sentence = { readonly pattern: RegExp; readonly ofGroup: boolean };

/** A person's name in a sentence; bounded, so that no line takes longer than its length. */
const WHO = "(?<who>[^\\n]{1,120}?)";
const QUOTED = '[“"«](?<title>[^\\n]{1,200})[”"»]';

/** A longer notice adds more people at once than anyone does. */
const LONGEST_NOTICE = 1_500;

/** Where the verb has ego for its subject, nobody is named before it. */
const GROUP_SENTENCES: readonly string[] = [
  `(?:Tu hai|Hai) creato (?:il|questo) gruppo(?: ${QUOTED})?`,
  `${WHO} ha creato (?:il|questo) gruppo(?: ${QUOTED})?`,
  `You created (?:this )?group(?: ${QUOTED})?`,
  `${WHO} created (?:this )?group(?: ${QUOTED})?`,
  `(?:(?:Tu hai|Hai)|${WHO} ha) (?:cambiato|modificato) (?:l['’]oggetto|il nome del gruppo|il nome)(?: .*?)? in ${QUOTED}`,
  `(?:(?:Tu hai|Hai)|${WHO} ha) (?:cambiato|modificato) (?:l['’]oggetto|il nome del gruppo|il nome) (?:da .*)?a ${QUOTED}`,
  `(?:You|${WHO}) changed (?:the subject|the group name)(?: from .*?)? to ${QUOTED}`,
  `(?:(?:Tu hai|Hai)|${WHO} ha) (?:cambiato|modificato|eliminato|rimosso|aggiunto) (?:l['’](?:immagine|icona|oggetto)|la descrizione|le impostazioni|questo gruppo).*`,
  `(?:You|${WHO}) (?:changed|deleted|removed|added) (?:this group|the group|the subject|group).*`,
  "(?:Tu hai|Hai) (?:aggiunto|rimosso) (?<whom>.+)",
  `${WHO} ti ha (?:aggiunt[oa]|rimoss[oa])(?: .*)?`,
  `${WHO} ha (?:aggiunto|rimosso) (?<whom>.+)`,
  `${WHO} (?:è stat[oa] (?:aggiunt[oa]|rimoss[oa])|si è unit[oa]|è entrat[oa]|è uscit[oa]|ha abbandonato|ha lasciato il gruppo)(?:[ /].*)?`,
  "You (?:added|removed) (?<whom>.+)",
  `${WHO} (?:added|removed) (?<whom>.+)`,
  `${WHO} (?:was added|was removed|joined|left)(?: (?:using|from|via|the|this|by|because).*)?`,
];

const OTHER_SENTENCES: readonly string[] = [
  `(?:Il tuo codice di sicurezza con|Your security code with) ${WHO} (?:è cambiato|changed).*`,
  `${WHO} ha cambiato (?:il )?(?:proprio )?numero.*`,
  `${WHO} changed (?:their phone|to a new|to ).*`,
  `${WHO} (?:ha fissato un messaggio|pinned a message)`,
  `${WHO} (?:ha attivato|ha disattivato|ha aggiornato|turned on|turned off|updated the|set the) .*messag.*`,
];

/** Notices that name nobody, known by how they begin. Under a sender they count only where marked as a notice. */
const NAMELESS =
  /^(?:I messaggi e le chiamate|I messaggi (?:inviati|che invii) |Messages and calls are|Messages (?:you send )?to this |Il tuo codice di sicurezza|Your security code|Questa chat è |This chat is |This business|Questa azienda|Ora sei |Non sei più |You['’]re (?:now|no longer) |You are (?:now|no longer) |(?:Tu hai|Hai) (?:creato|aggiunto|rimosso|cambiato|modificato|bloccato|sbloccato|abbandonato|attivato|disattivato|fissato) |You (?:created|added|removed|changed|joined|left|blocked|unblocked|turned|were|pinned|updated)(?: |$))/;

/** The notice about encryption, with which a chat begins: no person writes it, so it needs no mark. */
const ENCRYPTION =
  /^(?:I messaggi (?:e le chiamate sono|inviati).{0,80}(?:crittograf|cifrat|protett)|Messages (?:and calls are end-to-end|(?:you send )?to this (?:chat|group) .{0,60}end-to-end))/i;

const SENTENCES: readonly Sentence[] = [
  ...GROUP_SENTENCES.map((text) => ({ pattern: whole(text), ofGroup: true })),
  ...OTHER_SENTENCES.map((text) => ({ pattern: whole(text), ofGroup: false })),
];

/** The notice about encryption is longer, the one about a deletion shorter: quick ways to say no to 200,000 messages. */
const LEAST_OF_ENCRYPTION = 40;
const MOST_OF_DELETION = 40;

/** What a notice tells; `null` for a sentence that is none we know. */
export function noticeIn(written: string): Notice | null {
  const text = plain(written);
  for (const { pattern, ofGroup } of SENTENCES) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const names = [groups["who"] ?? "", ...peopleIn(groups["whom"] ?? "")].filter((name) => !isEgo(name));
    return { ofGroup, names, title: groups["title"]?.trim() ?? null };
  }
  return NAMELESS.test(text) || ENCRYPTION.test(text) ? { ofGroup: false, names: [], title: null } : null;
}

/** True for the notice about encryption. */
export const isEncryptionNotice = (body: string): boolean =>
  body.length > LEAST_OF_ENCRYPTION && /^[^a-z]?(?:I m|Mess)/.test(body) && ENCRYPTION.test(plain(body));

/** Verbs after which a notice may hold a colon, so that all before it looks like a sender. */
const CUT_AT_COLON =
  /(?:^| )(?:ha creato il gruppo|hai creato il gruppo|created group|ha (?:cambiato|modificato) (?:l['’]oggetto|il nome)|hai (?:cambiato|modificato) (?:l['’]oggetto|il nome)|changed the (?:subject|group name|group description)|ha aggiunto|ti ha aggiunto|added|removed|ha rimosso) /i;

/**
 * True when what looks like a sender is the beginning of a notice: `Marco ha cambiato l'oggetto da "Gita` before the
 * colon of `"Gita: 2025"`. In any language a name does not open quotes that it does not close.
 */
export function isCutNotice(sender: string): boolean {
  return CUT_AT_COLON.test(`${sender} `) || opensQuotes(sender);
}

function opensQuotes(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  const german = count("„");
  const open = german > 0 ? german > count("“") + count("”") : count("“") > count("”");
  return open || count('"') % 2 === 1 || count("«") > count("»");
}

/** Ego deleting a message of their own: the app writes this under ego's name alone. Italian not verified in a file. */
export const isOwnDeletion = (body: string): boolean =>
  body.length < MOST_OF_DELETION &&
  /^[^a-z]?(?:You d|Hai e)/.test(body) &&
  /^(?:You deleted this message|Hai eliminato questo messaggio)\.?$/.test(plain(body));

/** Without marks of direction, with plain spaces. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST_NOTICE)
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, "")
    .replace(/[\u00A0\u202F]/g, " ")
    .trim();
}

/** `Anna, Bruno e Carla`, `Anna, Bruno and 2 others`. */
function peopleIn(list: string): readonly string[] {
  return list
    .replace(/\.$/, "")
    .split(/, (?:e |and )?| e | and /)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !/^(?:altr[ei] )?\d{1,4}(?: (?:others?|altr[ei]|persone|people).*)?$/i.test(name));
}

const EGO: ReadonlySet<string> = new Set(["", "tu", "te", "ti", "voi", "you"]);

const isEgo = (name: string): boolean => EGO.has(name.toLowerCase());

function whole(text: string): RegExp {
  return new RegExp(`^${text}\\.?$`, "u");
}

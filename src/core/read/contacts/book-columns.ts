import { hasAll, hasAny } from "../text/header.ts";
import type { Columns, KnowsHeader } from "../text/header.ts";

/** What an address book of one program calls its columns, in every language we know; all as `columnKey` writes them. */
export type Book = {
  /** As in the reader's id: `address-book/outlook-csv`. */
  readonly file: string;
  readonly knows: KnowsHeader;
  /** Names of each column, the first that is there counts. */
  readonly name: readonly string[];
  readonly given: readonly string[];
  readonly middle: readonly string[];
  readonly family: readonly string[];
  readonly nickname: readonly string[];
  readonly company: readonly string[];
  readonly role: readonly string[];
  readonly groups: readonly string[];
  readonly note: readonly string[];
  /** Every column whose key this matches. */
  readonly emails: RegExp;
  readonly phones: RegExp;
  readonly sites: RegExp;
};

/**
 * Google Contacts. Old (to about 2024): `Name,Given Name,Additional Name,Family Name,Yomi Name,…,Group Membership,E-mail 1 -
 * Type,E-mail 1 - Value,…,Organization 1 - Name,…`; new: `First Name,Middle Name,Last Name,Phonetic First
 * Name,…,File As,Organization Name,…,Labels,E-mail 1 - Label,E-mail 1 - Value,…`. How many numbered columns there
 * are depends on the fullest card. Seen in both forms with English headers whatever the account's language.
 */
const GOOGLE: Book = {
  file: "google-csv",
  knows: (columns) =>
    hasAll(columns, ["name", "givenname", "familyname", "groupmembership"]) ||
    (hasAll(columns, ["firstname", "lastname", "labels"]) && hasAny(columns, ["fileas", "phoneticfirstname", "photo"])),
  name: ["name"],
  given: ["firstname", "givenname"],
  middle: ["middlename", "additionalname"],
  family: ["lastname", "familyname"],
  nickname: ["nickname", "fileas"],
  company: ["organizationname", "organization1name"],
  role: ["organizationtitle", "organization1title"],
  groups: ["labels", "groupmembership"],
  note: ["notes"],
  emails: /^email\d+value$/,
  phones: /^phone\d+value$/,
  sites: /^website\d+value$/,
};

/** Columns only an address book of Outlook has, by language; two of them tell it from a list of people. */
const OUTLOOK_MARKS: readonly (readonly string[])[] = [
  words(
    "businessphone homephone mobilephone categories emailtype businessstreet homestreet emaildisplayname email2address",
  ),
  words(
    "telefonouff telefonoab viauff viaab cittàuff capuff faxuff tipopostaelettronica categorie ufficio abitazione altrotelefono indirizzopostaelettronica2",
  ),
  words(
    "téléphonebureau téléphonedomicile télmobile téléphonemobile ruebureau ruedomicile typedemessagerie catégories adressedemessagerie2",
  ),
  words(
    "telefongeschäftlich telefonprivat mobiltelefon straßegeschäftlich strassegeschäftlich straßeprivat emailtyp kategorien email2adresse weiterestelefon",
  ),
  words(
    "teléfonodeltrabajo teléfonoparticular teléfonomóvil teléfonomovil calledeltrabajo tipodecorreoelectrónico categorías direccióndecorreoelectrónico2 otroteléfono particular",
  ),
];

/** One of these is in every address book and never in LinkedIn's download in Outlook's style. */
const NOT_LINKEDIN: readonly string[] = words("mobilephone homephone categories emailtype notes birthday");

/**
 * Outlook, whose headers are in the language of the program. English in full (2003–2026), French and German as
 * programs that read them list them; Italian as a converter for Outlook writes it, with the spellings of Outlook's
 * own property names beside it, and Spanish as one database has it: neither verified in a raw export. Company
 * numbers, assistants' and fax numbers are not the person's and are not read.
 */
const OUTLOOK: Book = {
  file: "outlook-csv",
  knows: (columns) =>
    hasAny(columns, OUTLOOK.given) &&
    hasAny(columns, OUTLOOK.family) &&
    OUTLOOK_MARKS.some((marks) => marks.filter((mark) => columns.has(mark)).length >= 2) &&
    (!columns.has("jobtitle") || hasAny(columns, NOT_LINKEDIN)),
  name: [],
  given: words("firstname nome prénom vorname nombre"),
  middle: words("middlename secondonome deuxièmeprénom weiterevornamen zweitervorname segundonombre"),
  family: words("lastname cognome nom nachname apellidos"),
  nickname: words("nickname soprannome surnom spitzname sobrenombre emaildisplayname"),
  company: words("company società azienda société firma organización compañía"),
  role: words("jobtitle posizione qualifica fonction profession position puesto cargo"),
  groups: words("categories categorie catégories kategorien categorías"),
  note: words("notes note notizen notas"),
  emails:
    /^(?:email\d?address|indirizzo(?:di)?postaelettronica\d?|adressedemessagerie\d?|email\d?adresse|direcciónde[l]?correoelectrónico\d?)$/,
  phones:
    /^(?:(?:business|home|mobile|other|primary|car)phone\d?|telefono(?:uff|ab)\d?|ufficio\d?|abitazione\d?|cellulare\d?|numerodicellulare|altrotelefono|telefonoprincipale|téléphone\d?(?:bureau|domicile|autre)|tél(?:éphone)?mobile|téléphoneprincipal|telefon(?:geschäftlich|privat)\d?|mobiltelefon\d?|weiterestelefon|haupttelefon|teléfono(?:deltrabajo|particular|móvil|movil|principal)\d?|particular\d?|otroteléfono)$/,
  sites: /^(?:personal)?webpage$|^paginaweb$|^pageweb$|^webseite$|^páginaweb$/,
};

/**
 * Thunderbird: `First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,…`
 * (2005–2026; British builds spell Organisation). Italian as a converter lists it, not verified in a raw export.
 */
const THUNDERBIRD: Book = {
  file: "thunderbird-csv",
  knows: (columns) =>
    hasAll(columns, ["displayname", "primaryemail"]) || hasAll(columns, ["nomevisualizzato", "emailprimaria"]),
  name: ["displayname", "nomevisualizzato"],
  given: ["firstname", "nome"],
  middle: [],
  family: ["lastname", "cognome"],
  nickname: ["nickname", "soprannome"],
  company: ["organization", "organisation", "organizzazione"],
  role: ["jobtitle", "qualifica"],
  groups: [],
  note: ["notes", "note"],
  emails: /^(?:primary|secondary)email$|^email(?:primaria|secondaria)$/,
  phones: /^(?:work|home)phone$|^mobilenumber$|^telefono(?:lavoro|casa)$|^numerocellulare$/,
  sites: /^webpage\d$|^paginaweb\d$/,
};

/** Yahoo: `First,Middle,Last,Nickname,Email,Category,Distribution Lists,Messenger ID,Home,Work,…,Title,Company,…,Comments` (to about 2020). */
const YAHOO: Book = {
  file: "yahoo-csv",
  knows: (columns) =>
    hasAll(columns, ["first", "last", "email"]) &&
    hasAny(columns, ["distributionlists", "messengerid", "yahooid", "yahoophone", "alternateemail1"]),
  name: [],
  given: ["first"],
  middle: ["middle"],
  family: ["last"],
  nickname: ["nickname"],
  company: ["company"],
  role: ["title"],
  groups: ["category"],
  note: ["comments"],
  emails: /^(?:email|alternateemail\d)$/,
  phones: /^(?:home|work|mobile|other|yahoophone)$/,
  sites: /^(?:personal|business)website$/,
};

/** Every address book we know; their headers exclude one another. */
export const BOOKS: readonly Book[] = [GOOGLE, OUTLOOK, THUNDERBIRD, YAHOO];

/** True for the header of any of them. */
export const isBookHeader = (columns: Columns): boolean => BOOKS.some((book) => book.knows(columns));

function words(list: string): readonly string[] {
  return list.split(" ");
}

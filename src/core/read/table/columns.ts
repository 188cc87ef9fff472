import { hasAll, hasAny } from "../text/header.ts";
import type { Columns } from "../text/header.ts";

/** What a column of a table of people can mean to us. */
export type Field =
  | "name"
  | "given"
  | "family"
  | "profile"
  | "email"
  | "phone"
  | "since"
  | "company"
  | "role"
  | "circle";

/**
 * Names of columns in English and Italian, as `columnKey` writes them. Gathered from scripts and extensions that
 * save friends (2011–2025: name, profile url, emails, phones), our template, and what people call things.
 */
const ALIASES: { readonly [field in Field]: readonly string[] } = {
  name: words(
    "name fullname displayname friend friendname contact contactname person nomecompleto nominativo " +
      "nomeecognome nomecognome amico contatto persona nome",
  ),
  given: words("firstname givenname first nome"),
  family: words("lastname familyname surname last cognome"),
  profile: words(
    "profile profileurl profilelink url link href facebook facebookurl facebookprofile linkedin " +
      "linkedinurl profilo profilofacebook linkprofilo linkalprofilo indirizzoprofilo",
  ),
  email: words(
    "email emails mail emailaddress indirizzoemail indirizzomail posta postaelettronica " +
      "indirizzodipostaelettronica",
  ),
  phone: words("phone phones phonenumber mobile mobilephone telephone tel telefono cellulare numero numeroditelefono"),
  since: words(
    "since friendssince friendsince friendedon addedon knownsince date timestamp dal da dadata amicidal " +
      "amicodal amicadal amicida dataamicizia datadiamicizia data",
  ),
  company: words("company employer organization organisation workplace azienda società ditta ente datoredilavoro"),
  role: words("role position title jobtitle job ruolo posizione professione mansione occupazione"),
  circle: words("circle circles group groups list label labels cerchia cerchie gruppo gruppi lista etichetta"),
};

/** Columns tables of people have and we do not use; they make a table no stranger. */
const IGNORED: ReadonlySet<string> = new Set(
  words(
    "note notes comment comments mutualfriends mutual amiciincomune id uid userid facebookid n no gender sesso " +
      "birthday compleanno city town città citta picture photo foto immagine",
  ),
);

/** Columns only a file of a service's download has; a table with one of them is that reader's. */
const FOREIGN: readonly string[] = words(
  "connectedon conversationid sentat direction creationdate endorsementdate headline source createdat geolocation",
);

/** In the order in which they take columns. */
const FIELDS: readonly Field[] = [
  "name",
  "given",
  "family",
  "profile",
  "email",
  "phone",
  "since",
  "company",
  "role",
  "circle",
];

const KNOWN: ReadonlySet<string> = new Set([...FIELDS.flatMap((field) => ALIASES[field]), ...IGNORED]);

/** Words that show the person who wrote the header to be Italian, so that 3/4/2019 is a day in April. */
const ITALIAN: readonly string[] = words("nome cognome profilo telefono cellulare dal azienda cerchia");

/**
 * True for the header of a table of people that is surely nobody else's: a name, at least one more column, and no
 * column we have never heard of. LinkedIn's old Outlook-style download (first, last, job title) is not taken.
 */
export function isPeopleHeader(columns: Columns): boolean {
  return (
    mayBePeopleHeader(columns) &&
    columns.size >= 2 &&
    [...columns.keys()].every((key) => KNOWN.has(key)) &&
    !(hasAll(columns, ["firstname", "lastname"]) && columns.has("jobtitle"))
  );
}

/** True when there is a name among the columns and nothing that is another reader's. For files named as ours. */
export function mayBePeopleHeader(columns: Columns): boolean {
  const named = hasAny(columns, ALIASES.name) || (hasAny(columns, ALIASES.given) && hasAny(columns, ALIASES.family));
  return named && !hasAny(columns, FOREIGN);
}

/** Whether the header is written in Italian. */
export const isItalian = (columns: Columns): boolean => hasAny(columns, ITALIAN);

/** Which column holds which field. `nome` beside `cognome` is the given name, else the whole name. */
export function fieldsOf(columns: Columns): ReadonlyMap<Field, string> {
  const fields = new Map<Field, string>();
  const taken = new Set<string>();
  const apart = hasAny(columns, ALIASES.given) && hasAny(columns, ALIASES.family);
  for (const field of FIELDS) {
    if ((field === "name" && apart) || ((field === "given" || field === "family") && !apart)) continue;
    const key = ALIASES[field].find((alias) => columns.has(alias) && !taken.has(alias));
    if (key === undefined) continue;
    fields.set(field, key);
    taken.add(key);
  }
  return fields;
}

function words(list: string): readonly string[] {
  return list.split(" ");
}

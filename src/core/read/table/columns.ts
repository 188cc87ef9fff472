import type { TableField } from "../../model/source.ts";
import { isBookHeader } from "../contacts/book-columns.ts";
import { columnKey, columnsOf, hasAll, hasAny } from "../text/header.ts";
import type { Columns } from "../text/header.ts";

/**
 * Names of columns as `columnKey` writes them: English and Italian in full, French, German and Spanish where they are
 * plain. Gathered from scripts and extensions that save friends (2011–2025: name, profile url, emails, phones), our
 * template, and what people call things.
 */
const ALIASES: { readonly [field in TableField]: readonly string[] } = {
  name: words(
    "name fullname displayname friend friendname contact contactname person nomecompleto nominativo nomeecognome " +
      "nomecognome cognomeenome cognomenome amico contatto persona nome nomcomplet vollständigername nombrecompleto " +
      "nombreyapellidos nombre",
  ),
  given: words("firstname givenname first nome prénom vorname nombre"),
  family: words("lastname familyname surname last cognome nom nachname familienname apellidos apellido"),
  profile: words(
    "profile profileurl profilelink url link href facebook facebookurl facebookprofile linkedin linkedinurl profilo " +
      "profilofacebook linkprofilo linkalprofilo indirizzoprofilo profil perfil",
  ),
  email: words(
    "email emails mail emailaddress indirizzoemail indirizzomail posta postaelettronica indirizzodipostaelettronica " +
      "indirizzopostaelettronica adresseemail adressemail courriel emailadresse correo correoelectrónico " +
      "direccióndecorreoelectrónico email1 email2",
  ),
  phone: words(
    "phone phones phonenumber mobile mobilephone telephone tel telefono cellulare cell cel numero numeroditelefono " +
      "numerodicellulare recapito recapitotelefonico téléphone portable telefon telefonnummer handy mobiltelefon " +
      "handynummer teléfono móvil phone1 phone2",
  ),
  since: words(
    "since friendssince friendsince friendedon addedon knownsince date timestamp dal da dadata amicidal amicodal " +
      "amicadal amicida conosciutonel conosciutanel ciconosciamodal dataamicizia datadiamicizia data depuis seit desde",
  ),
  "last-contact": words(
    "lastcontact lastcontacted lastcontactdate lastspoke lastseen lastmet ultimocontatto " +
      "dataultimocontatto ultimavolta sentitoil vistoil derniercontact letzterkontakt últimocontacto",
  ),
  company: words(
    "company employer organization organisation workplace azienda società ditta ente datoredilavoro entreprise " +
      "société firma empresa",
  ),
  role: words(
    "role position title jobtitle job ruolo posizione professione mansione occupazione qualifica incarico poste " +
      "fonction profession beruf puesto cargo",
  ),
  circle: words(
    "circle circles group groups list label labels tag tags cerchia cerchie gruppo gruppi lista etichetta categoria " +
      "category classe groupe cercle gruppe grupo",
  ),
  note: words("note notes nota appunti annotazioni remarques notizen notas"),
};

/** Columns tables of people have and we do not use; they make a table no stranger. */
const IGNORED: ReadonlySet<string> = new Set(
  words(
    "comment comments mutualfriends mutual amiciincomune id uid userid facebookid n no gender sesso birthday compleanno " +
      "datadinascita city town città citta indirizzo cap picture photo foto immagine",
  ),
);

/** Columns only a file of a service's download has; a table with one of them is that reader's. */
const FOREIGN: readonly string[] = words(
  "connectedon conversationid sentat direction creationdate endorsementdate headline source createdat geolocation",
);

/** Of several columns for one of these the first in order of the aliases counts; the others may each add something. */
const ONE_COLUMN: ReadonlySet<TableField> = new Set([
  "name",
  "given",
  "family",
  "since",
  "last-contact",
  "company",
  "role",
]);

/** In the order in which they take columns. */
const FIELDS: readonly TableField[] = [
  "name",
  "given",
  "family",
  "profile",
  "email",
  "phone",
  "last-contact",
  "since",
  "company",
  "role",
  "circle",
  "note",
];

const KNOWN: ReadonlySet<string> = new Set([...FIELDS.flatMap((field) => ALIASES[field]), ...IGNORED]);

/** Words that show whoever wrote the header to put the day before the month, so that 3/4/2019 is in April. */
const DAY_FIRST: readonly string[] = words(
  "nome cognome nominativo profilo telefono cellulare dal azienda cerchia ultimocontatto prénom nom téléphone depuis " +
    "vorname nachname telefon seit nombre apellidos teléfono desde",
);

/**
 * True for the header of a table of people that is surely nobody else's: a name, at least one more column, and no
 * column we have never heard of. Address books and LinkedIn's old Outlook-style download (first, last, job title)
 * are not taken.
 */
export function isPeopleHeader(columns: Columns): boolean {
  return (
    mayBePeopleHeader(columns) &&
    columns.size >= 2 &&
    [...columns.keys()].every((key) => KNOWN.has(key)) &&
    !(hasAll(columns, ["firstname", "lastname"]) && columns.has("jobtitle")) &&
    !isBookHeader(columns)
  );
}

/** True when there is a name among the columns and nothing that is another reader's. For files named as ours. */
export function mayBePeopleHeader(columns: Columns): boolean {
  const named = hasAny(columns, ALIASES.name) || (hasAny(columns, ALIASES.given) && hasAny(columns, ALIASES.family));
  return named && !hasAny(columns, FOREIGN);
}

/** Whether the header is in a language that writes the day first. */
export const isDayFirst = (columns: Columns): boolean => hasAny(columns, DAY_FIRST);

/** Whether a column's name is one we know and have no use for: a birthday is no "since". */
export const isIgnored = (name: string): boolean => IGNORED.has(columnKey(name));

/**
 * What the columns of a header mean, by position; `null` where the name says nothing. `nome` beside `cognome` is the
 * given name, else the whole name.
 */
export function fieldsOf(header: readonly string[]): (TableField | null)[] {
  const columns = columnsOf(header);
  const fields: (TableField | null)[] = header.map(() => null);
  const apart = hasAny(columns, ALIASES.given) && hasAny(columns, ALIASES.family);
  for (const field of FIELDS) {
    if ((field === "name" && apart) || ((field === "given" || field === "family") && !apart)) continue;
    const places = ALIASES[field]
      .map((alias) => columns.get(alias))
      .filter((place) => place !== undefined)
      .filter((place) => fields[place] === null);
    for (const place of ONE_COLUMN.has(field) ? places.slice(0, 1) : places) fields[place] = field;
  }
  return fields;
}

function words(list: string): readonly string[] {
  return list.split(" ");
}

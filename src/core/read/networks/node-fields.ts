import type { Identity, Mention } from "../../model/mention.ts";
import { columnKey } from "../text/header.ts";
import { emailKey, fullName, linkedinSlug, phoneKey, shownName, textOrNull } from "../text/names.ts";

/** What an attribute of a node can mean to us. */
export type NodeField = "name" | "given" | "family" | "email" | "phone" | "profile" | "company" | "role" | "ego";

/** A node's attributes by meaning; of two with the same meaning the first counts. */
export type NodeFields = Map<NodeField, string>;

/** Names of attributes, English and Italian, as `columnKey` writes them; best first. */
const FIELD_OF: ReadonlyMap<string, NodeField> = new Map(
  (
    [
      ["name", "label name nome fullname displayname nomecompleto nominativo nomeecognome person persona"],
      ["given", "firstname givenname nomeproprio"],
      ["family", "lastname familyname surname cognome"],
      ["email", "email mail emailaddress indirizzoemail postaelettronica"],
      ["phone", "phone mobile telephone telefono cellulare phonenumber"],
      ["profile", "linkedin linkedinurl profile profileurl profilo url"],
      ["company", "company employer organization organisation azienda società ditta ente workplace affiliation"],
      ["role", "role position jobtitle job title ruolo posizione professione mansione occupazione"],
      ["ego", "ego isego isme isself"],
    ] as const
  ).flatMap(([field, names]) => names.split(" ").map((name): [string, NodeField] => [name, field])),
);

/** What an attribute of that name means; `null` for one we have no use for (degree, colour, class). */
export const nodeField = (attribute: string): NodeField | null => FIELD_OF.get(columnKey(attribute)) ?? null;

/** How ego is called where a network has ego in it. */
const EGO_NAMES: ReadonlySet<string> = new Set(["ego", "me", "io", "myself", "self", "you", "tu"]);
const YES: ReadonlySet<string> = new Set(["true", "1", "yes", "sì", "si"]);

/** True for the node that is ego: called so, or marked so. */
export function isEgoNode(id: string, fields: ReadonlyMap<NodeField, string>): boolean {
  return (
    EGO_NAMES.has((fields.get("name") ?? id).trim().toLowerCase()) || YES.has((fields.get("ego") ?? "").toLowerCase())
  );
}

/** Made by a program rather than given to a person: `n12`, `node_3`, `v_7`, `12`. */
const MADE_UP = /^(?:\p{L}{1,6}[-_:. ]?)?\d+$/u;

/** True for a text that can be nobody's name: numbers, and ids that programs count up. */
export const isMadeUp = (text: string): boolean => !/\p{L}/u.test(text) || MADE_UP.test(text);

/**
 * The person a node stands for; `null` when nothing in it is a name. Programs often write the person's name as the
 * node's id and nothing else (networkx), and numbers as labels.
 */
export function nodePerson(id: string, fields: ReadonlyMap<NodeField, string>, file: string): Mention | null {
  const given = shownName(fields.get("given") ?? "");
  const family = shownName(fields.get("family") ?? "");
  const isEgo = isEgoNode(id, fields);
  const names = [shownName(fields.get("name") ?? ""), fullName(given, family), shownName(id)];
  const name = names.find((candidate) => isName(candidate)) ?? "";
  const email = emailKey(fields.get("email") ?? "");
  if (name === "" && email === null && !isEgo) return null;
  const identities: Identity[] = [{ kind: "card-uid", value: `${file}#${id.slice(0, LONGEST_ID)}#${name}` }];
  const slug = linkedinSlug(fields.get("profile") ?? "");
  const phone = phoneKey(fields.get("phone") ?? "");
  if (slug !== null) identities.push({ kind: "linkedin-url", value: slug });
  if (email !== null) identities.push({ kind: "email", value: email });
  if (phone !== null) identities.push({ kind: "phone", value: phone });
  return {
    name,
    given: textOrNull(given),
    family: textOrNull(family),
    identities,
    position: textOrNull(shownName(fields.get("role") ?? "")),
    company: textOrNull(shownName(fields.get("company") ?? "")),
  };
}

const LONGEST_ID = 200;

function isName(text: string): boolean {
  return !isMadeUp(text) && !EGO_NAMES.has(text.toLowerCase()) && emailKey(text) === null;
}

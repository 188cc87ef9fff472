import type { Language } from "../words/words.ts";

/** The first line of our own table, which `core/read/table` knows; a test keeps the two alike. */
const TEMPLATES: Readonly<Record<Language, string>> = {
  it: "nome;profilo;email;telefono;dal;cerchia;azienda;ruolo\r\n",
  en: "name,profile,email,phone,since,circle,company,role\r\n",
};

const NAMES: Readonly<Record<Language, string>> = { it: "fare-rete-persone.csv", en: "fare-rete-people.csv" };

/** The mark that tells spreadsheets that accents are UTF-8. */
const UTF8_MARK = "\uFEFF";

/** An empty table to fill in: its text and the name it is saved under. */
export function friendsTemplate(language: Language): { readonly name: string; readonly text: string } {
  return { name: NAMES[language], text: `${UTF8_MARK}${TEMPLATES[language]}` };
}

import type { Language } from "../words/words.ts";

/** Columns the table reader knows; the two rows are there to be written over. */
const TEMPLATES: Readonly<Record<Language, string>> = {
  it: "Nome,Cognome,E-mail,Dal,Gruppo\nAda,Ferri,,2009,Coro\nBruno,Sala,,1998,Compagni di liceo\n",
  en: "First Name,Last Name,Email,Since,Group\nAda,Ferri,,2009,Choir\nBruno,Sala,,1998,Schoolmates\n",
};

/** A table to fill in. The mark at its beginning tells spreadsheets that accents are accents. */
export function friendsTemplate(language: Language): Blob {
  return new Blob(["\uFEFF", TEMPLATES[language]], { type: "text/csv" });
}

/**
 * Our own table, for people who know their friends by heart and not by download. Columns may come in any order and
 * be left out, except the name; `since` takes any date (2014, 05/2014 written "May 2014", 2014-05-31), `circle` may
 * hold several divided by `;` or `|`. The mark at the beginning tells spreadsheets that accents are UTF-8.
 */
export const TABLE_TEMPLATE_EN = "\uFEFFname,profile,email,phone,since,circle,company,role\r\n";

/** The same in Italian, with semicolons, which Italian spreadsheets take for columns. */
export const TABLE_TEMPLATE_IT = "\uFEFFnome;profilo;email;telefono;dal;cerchia;azienda;ruolo\r\n";

/** File names under which the templates are offered; they are recognised by name too. */
export const TABLE_TEMPLATE_NAMES = { en: "fare-rete-people.csv", it: "fare-rete-persone.csv" } as const;

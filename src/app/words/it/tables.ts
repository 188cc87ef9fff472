import type { TableField } from "../../../core/model/source.ts";
import { format } from "./format.ts";

const fields: Readonly<Record<TableField, string>> = {
  name: "nome e cognome",
  given: "nome",
  family: "cognome",
  profile: "profilo",
  email: "e-mail",
  phone: "telefono",
  since: "da quando",
  "last-contact": "ultimo contatto",
  company: "azienda",
  role: "ruolo",
  circle: "cerchia",
  note: "appunti",
};

/** “A maggio”, but “ad aprile”; “nel 2014”, but “il 3 maggio 2014” needs its article. */
const since = (when: string) =>
  /^(8|11) /.test(when) ? `dall’${when}` : /^\d/.test(when) ? `dal ${when}` : `da ${when}`;

/** Words of telling what the columns of a table hold. */
export const tables = {
  title: (count: number) =>
    count === 1
      ? "Dicci che cosa c’è nelle colonne"
      : `Dicci che cosa c’è nelle colonne: ${format.number(count)} tabelle`,
  intro:
    "È una tabella, ma da soli non capiamo le colonne. Sopra ognuna scegli che cosa contiene; quelle che non servono lasciale stare.",
  check: (file: string) => `Le colonne di ${file}`,
  rows: (file: string) => `Le prime righe di ${file}`,
  column: (number: number, heading: string) =>
    `Colonna ${format.number(number)}${heading === "" ? "" : `, «${heading}»`}: che cosa contiene?`,
  nothing: "non serve",
  fields,
  hasHeader: "La prima riga contiene i titoli delle colonne",
  dates: "Le date si leggono",
  dayFirst: "prima il giorno",
  monthFirst: "prima il mese",
  needName: "Per cominciare, di’ in quale colonna c’è il nome.",
  twice: (field: string) => `«${field}» è scelto per più di una colonna: vale la prima.`,
  empty: "Nelle prime righe quella colonna è vuota.",
  first: (name: string, facts: readonly string[]) => `La prima persona sarebbe ${[name, ...facts].join(", ")}.`,
  facts: {
    company: (company: string) => `di ${company}`,
    circle: (circle: string) => `nella cerchia «${circle}»`,
    since: (when: string) => `vi conoscete ${since(when)}`,
    lastContact: (when: string) => `ultimo contatto ${when}`,
    note: (note: string) => `con l’appunto «${note}»`,
  },
  read: "Leggila così",
  done: (file: string) => `Fatto: ${file} è stata letta così. La trovi fra le fonti.`,
};

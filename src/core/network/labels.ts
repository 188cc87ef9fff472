import type { EnvironmentKind } from "../model/reading.ts";
import { plainLetters } from "../people/transliteration.ts";

/** Legal forms at the end of a company's name. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    "spa srl srls snc sas sapa scarl scrl soc coop onlus ets aps odv ltd limited inc incorporated llc llp plc lp co corp corporation " +
    "company gmbh ag kg ohg ev sa sarl sasu eurl bv nv oy oyj ab as asa aps sl slu lda kk pty pte pvt sro doo zoo"
  ).split(" "),
);

/** What people write where a company is asked and there is none. */
const NO_COMPANY: ReadonlySet<string> = new Set(
  (
    "freelance;freelancer;free lance;libero professionista;libera professionista;libera professione;self employed;selfemployed;" +
    "self employment;independent;independent consultant;lavoratore autonomo;lavoratrice autonoma;autonomo;autonoma;indipendente;" +
    "consulente;consultant;consulente indipendente;student;studente;studentessa;pensionato;pensionata;in pensione;pensione;retired;" +
    "retiree;pensioner;disoccupato;disoccupata;inoccupato;unemployed;not employed;none;nessuno;nessuna;no company;n a;na;nd;home;" +
    "casa;casalinga;casalingo;privato;privata;private;confidential;riservato;riservata;confidenziale;varie;vari;various;diversi;" +
    "stealth;stealth startup;stealth mode;stealth mode startup;me;myself;io;me stesso;me stessa;me medesimo;in proprio;" +
    "proprio;titolare;owner;personal;personale;sabbatical;anno sabbatico;career break;maternity;mamma;mom;full time mom;tbd;xxx;" +
    "in transition;between jobs;azienda;company;ditta;azienda privata;settore privato;ditta individuale;partita iva;p iva;contractor"
  ).split(";"),
);

/** … and how longer ones begin. */
const NO_COMPANY_BEGINS =
  /^(?:in cerca|alla ricerca|cerco|ricerca (?:di )?lavoro|disponibile|open to|open for|looking for|seeking|searching|actively|available|currently|attualmente in|in attesa|freelance |libero professionista )/;

/** Words that only say what everyone knows of a university. */
const SCHOOL_FILLERS = /\b(?:degli studi|the)\b/g;

/**
 * A label evened out, so that `FERRERO S.p.A.` and `presso Ferrero` are one company; empty when it
 * names no real context ("freelance", "in cerca di occupazione").
 */
export function evenLabel(kind: EnvironmentKind, name: string): string {
  if (kind === "family") return "family";
  const words = plainLetters(name)
    .replaceAll(/['’.]/g, "")
    .replaceAll("&", " e ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (kind === "company") return evenCompany(words);
  return kind === "school" ? words.replaceAll(SCHOOL_FILLERS, " ").replaceAll(/\s+/g, " ").trim() : words;
}

function evenCompany(words: string): string {
  const place = words.replace(/^(?:presso|c o|at|chez|bei) /, "");
  if (NO_COMPANY.has(place) || NO_COMPANY_BEGINS.test(`${place} `)) return "";
  const parts = place.replace(/(?: [a-z]){2,}$/, (letters) => ` ${letters.replaceAll(" ", "")}`).split(" ");
  while (parts.length > 1 && LEGAL_FORMS.has(parts.at(-1) ?? "")) parts.pop();
  const left = parts.join(" ");
  return NO_COMPANY.has(left) ? "" : left;
}

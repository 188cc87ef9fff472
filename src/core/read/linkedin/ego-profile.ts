import type { EgoFact } from "../../model/reading.ts";
import type { Reader } from "../source.ts";
import { dayFrom } from "../text/dates.ts";
import type { Draft } from "../text/draft.ts";
import { hasAll } from "../text/header.ts";
import type { TableRow } from "../text/headed-table.ts";
import { shownName, textOrNull } from "../text/names.ts";
import { linkedinReader } from "./linkedin-table.ts";

/** One small table about ego alone: which column names the thing and which says more. */
type EgoTable = {
  readonly file: string;
  readonly names: readonly string[];
  /** Columns that together are this table's alone, `columnKey`s. */
  readonly columns: readonly string[];
  /** Set where the columns could be anybody's. */
  readonly onlyByName?: true;
  readonly fact: (cells: TableRow) => EgoFact | null;
};

/**
 * What the profile says ego can and did, and where ego looks to. Headers as exported 2020–2026: `Name` (skills);
 * `Name,Proficiency`; `Name,Url,Authority,Started On,Finished On,License Number`; `Title,Description,Url,Started
 * On,Finished On`; `Title,Description,Issued On`; `Name,Published On,Description,Publisher,Url`; `Supported Cause`;
 * `Organization,Followed On` (once `Organization Name`); `Application Date,Contact Email,Contact Phone
 * Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers`; `Saved Date,Job Url,Job Title,Company
 * Name`; `Name,Number` (courses, not verified). Descriptions, licence numbers, addresses, answers and the
 * recruiters' e-mails and telephones are not read.
 */
const EGO_TABLES: readonly EgoTable[] = [
  { file: "skills", names: ["skills"], columns: ["name"], onlyByName: true, fact: has("skill", "name") },
  {
    file: "languages",
    names: ["languages"],
    columns: ["name", "proficiency"],
    fact: has("language", "name", "proficiency"),
  },
  {
    file: "certifications",
    names: ["certifications"],
    columns: ["name", "authority"],
    fact: has("certificate", "name", "authority"),
  },
  {
    file: "projects",
    names: ["projects"],
    columns: ["title", "description", "url", "startedon"],
    fact: has("project", "title"),
  },
  { file: "honors", names: ["honors", "honorsawards"], columns: ["title", "issuedon"], fact: has("honour", "title") },
  {
    file: "publications",
    names: ["publications"],
    columns: ["name", "publishedon", "publisher"],
    fact: has("publication", "name", "publisher"),
  },
  { file: "courses", names: ["courses"], columns: ["name"], onlyByName: true, fact: has("course", "name") },
  {
    file: "causes",
    names: ["causes", "causesyoucareabout"],
    columns: ["supportedcause"],
    fact: has("cause", "supportedcause"),
  },
  {
    file: "company-follows",
    names: ["companyfollows"],
    columns: ["followedon"],
    fact: aims("follows", { day: "followedon", company: ["organization", "organizationname"] }),
  },
  {
    file: "job-applications",
    names: ["jobapplications"],
    columns: ["applicationdate", "companyname", "jobtitle"],
    fact: aims("applied", { day: "applicationdate", company: ["companyname"] }),
  },
  {
    file: "saved-jobs",
    names: ["savedjobs"],
    columns: ["saveddate", "companyname", "jobtitle"],
    fact: aims("saved", { day: "saveddate", company: ["companyname"] }),
  },
];

/** Readers of the small tables about ego alone. */
export const egoProfile: readonly Reader[] = EGO_TABLES.map(({ file, names, columns, onlyByName, fact }) =>
  linkedinReader({
    file,
    names,
    knows: (header) => hasAll(header, columns),
    ...(onlyByName === undefined ? {} : { onlyByName }),
    seesContact: false,
    open: (draft) => ({ row: (cells) => tell(draft, fact(cells)) }),
  }),
);

/** Profiles in several languages repeat their entries, and two applications of a day to one company for one job are one. */
function tell(draft: Draft, fact: EgoFact | null): void {
  if (fact === null) return draft.skip("only-about-you");
  if (draft.egoFact(fact)) draft.use();
  else draft.skip("duplicate");
}

function has(what: Extract<EgoFact, { kind: "has" }>["what"], name: string, detail = ""): EgoTable["fact"] {
  return (cells) => {
    const shown = shownName(cells.cell(name));
    return shown === "" ? null : { kind: "has", what, name: shown, detail: textOrNull(shownName(cells.cell(detail))) };
  };
}

function aims(
  what: Extract<EgoFact, { kind: "aims-at" }>["what"],
  columns: { readonly day: string; readonly company: readonly string[] },
): EgoTable["fact"] {
  return (cells) => {
    const company = columns.company.map((name) => shownName(cells.cell(name))).find((name) => name !== "");
    if (company === undefined) return null;
    const title = textOrNull(shownName(cells.cell("jobtitle")));
    return { kind: "aims-at", what, company, title, day: dayFrom(cells.cell(columns.day)) };
  };
}

import { sharedLines as lines } from "../support/oracle.ts";

/** The six ego networks given of ego-Facebook's ten (McAuley & Leskovec 2012). */
export const EGOS = [0, 107, 414, 686, 698, 1912] as const;

export type Ego = {
  readonly names: readonly string[];
  readonly edges: readonly (readonly [string, string])[];
  /** Members by what is on an export too: work, schools, places, family names. */
  readonly affiliations: ReadonlyMap<string, readonly string[]>;
  /** Members by every published feature but gender, language and birthday: what the given method used. */
  readonly features: ReadonlyMap<string, readonly string[]>;
  /** Circles the owner drew, two people or more. */
  readonly circles: readonly (readonly string[])[];
};

const ON_EXPORTS =
  /^(work;employer|education;school|education;concentration|education;year|hometown|location|work;location|last_name)/;
const NO_AFFILIATION = /^(gender|locale|birthday)/;

export function egoFacebook(ego: number): Ego {
  const base = `data/ego-facebook/${ego}`;
  const kinds = lines(`${base}.featnames`).map((line) => line.split(" ").slice(1).join(" "));
  const names: string[] = [];
  const features = new Map<string, string[]>();
  for (const line of lines(`${base}.feat`)) {
    const [name = "", ...bits] = line.split(" ");
    names.push(name);
    for (const [at, bit] of bits.entries()) if (bit === "1") gather(features, kinds[at] ?? "", name);
  }
  const known = new Set(names);
  const edges = new Map(
    pairs(`${base}.edges`)
      .filter(([a, b]) => a !== b && known.has(a) && known.has(b))
      .map((pair) => [[...pair].sort().join(), pair] as const),
  );
  return {
    names,
    edges: [...edges.values()],
    affiliations: new Map([...features].filter(([kind]) => ON_EXPORTS.test(kind))),
    features: new Map([...features].filter(([kind]) => !NO_AFFILIATION.test(kind))),
    circles: lines(`${base}.circles`)
      .map((line) =>
        line
          .split("\t")
          .slice(1)
          .filter((name) => known.has(name)),
      )
      .filter(({ length }) => length > 1),
  };
}

/** Who is tied to whom, and what they belong to. */
export type Known = {
  readonly edges: readonly (readonly [string, string])[];
  readonly affiliations: ReadonlyMap<string, readonly string[]>;
};

/** Facebook in one Californian university, 2005 (Traud, Mucha & Porter 2012). */
export function caltech(): Known {
  const affiliations = new Map<string, string[]>();
  for (const row of lines("data/caltech36/Caltech36.nodelist").slice(1)) {
    const [id = "", , , major = "0", , dorm = "0", year = "0", school = "0"] = row.split(/\s+/);
    for (const [kind, value] of Object.entries({ major, dorm, year, school })) {
      if (value !== "0") gather(affiliations, `${kind} ${value}`, id);
    }
  }
  const vertices = new Map<string, string>();
  const edges: [string, string][] = [];
  let inEdges = false;
  for (const line of lines("data/caltech36/Caltech36.net")) {
    const [a = "", b = ""] = line.split(/\s+/);
    if (line.startsWith("*")) inEdges = a.toLowerCase() === "*edges";
    else if (inEdges) edges.push([vertices.get(a) ?? "", vertices.get(b) ?? ""]);
    else vertices.set(a, b.replaceAll('"', ""));
  }
  return { edges, affiliations };
}

/** Mail in a European research institution, with departments (Leskovec, Kleinberg & Faloutsos 2007). */
export function emailEu(): Known {
  const affiliations = new Map<string, string[]>();
  for (const [id, department] of pairs("data/email-eu/email-Eu-core-department-labels.txt").slice(1)) {
    gather(affiliations, department, id);
  }
  return { edges: pairs("data/email-eu/email-Eu-core.txt"), affiliations };
}

/** One mail of a pair: its day, and whether the one with the lower number wrote it. */
export type Mail = { readonly day: number; readonly out: boolean };
export type MailPair = { readonly ends: readonly [string, string]; readonly mails: readonly Mail[] };

/** 804 days of mail within three departments (Paranjape, Benson & Leskovec 2017). */
export function mailPairs(): readonly MailPair[] {
  const found = new Map<string, { ends: readonly [string, string]; mails: Mail[] }>();
  for (const department of [1, 2, 3]) {
    for (const line of lines(`data/email-eu/Dept${department}.txt`)) {
      const [from = -1, to = -1, second = 0] = line.split(" ").map(Number);
      if (from === to) continue;
      const [low, high] = [`${department}-${Math.min(from, to)}`, `${department}-${Math.max(from, to)}`];
      const pair = found.get(`${low} ${high}`) ?? { ends: [low, high], mails: [] };
      pair.mails.push({ day: Math.floor(second / 86_400), out: from < to });
      found.set(`${low} ${high}`, pair);
    }
  }
  return [...found.values()];
}

/** One person of the law firm, as another sees them. */
export type Lawyer = { readonly practice: string; readonly partner: boolean; readonly seniority: number };

/** Who asks whom for advice among 71 lawyers, and what else ties them (Lazega 2001). Ties are `from,to`, numbered from 1. */
export function lazega(): {
  readonly lawyers: readonly Lawyer[];
  readonly ties: (kind: "advice" | "cowork" | "friends") => ReadonlySet<string>;
} {
  const lawyers = lines("data/lazega/law_cowork_nodes.csv")
    .slice(1)
    .map((line): Lawyer => {
      const [status, , , seniority, , practice = ""] = line.split(",");
      return { practice, partner: status === "1", seniority: Number(seniority) };
    });
  const ties = (kind: string): ReadonlySet<string> => new Set(lines(`data/lazega/law_${kind}_edges.csv`).slice(1));
  return { lawyers, ties };
}

function pairs(path: string): readonly (readonly [string, string])[] {
  return lines(path).map((line) => {
    const [a = "", b = ""] = line.split(" ");
    return [a, b];
  });
}

function gather(groups: Map<string, string[]>, key: string, member: string): void {
  const members = groups.get(key);
  if (members === undefined) groups.set(key, [member]);
  else members.push(member);
}

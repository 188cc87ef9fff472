import type { Band, TieState } from "../analysis/analysis.ts";
import { CIRCLE_KINDS } from "../model/circle.ts";
import { parseDay, type Day } from "../model/day.ts";
import { PLATFORMS } from "../model/platform.ts";
import { isObject, listOf, member, numberOf, parseJson, textOf } from "../read/text/json.ts";
import { hasEnded, keysOf, type Moment, type MomentCircle, type MomentPerson, type MomentSource } from "./moment.ts";

/** Why a file cannot be compared with. */
export type Refusal =
  /** No report of ours, or not all of it: who is missing from it cannot be said to have been missing. */
  | "unreadable"
  /** Made without names: people cannot be found again. */
  | "no-names"
  /** Made by a later version. */
  | "newer";

const FORMAT = "fare-rete/report";
const VERSION = 1;
const STATES: readonly TieState[] = ["active", "dormant", "cold", "cannot-tell"];
const BANDS: readonly Band[] = ["strong", "medium", "weak", "cold"];
const BASES: readonly MomentCircle["basis"][] = ["declared", "confirmed", "suggested"];

/**
 * The moment a JSON report of ours tells of; or why it is refused. Never throws, whatever the text: only keys it asks for
 * by name are looked at, and whatever is not as promised makes the whole report refused rather than half of it compared.
 */
export function readMoment(text: string): Moment | Refusal {
  const { value, trouble } = parseJson(text);
  if (trouble !== null || member(value, "format") !== FORMAT) return "unreadable";
  const version = member(value, "version");
  if (typeof version === "number" && version > VERSION) return "newer";
  const made = member(value, "made");
  if (member(made, "names") === "pseudonyms") return "no-names";
  const day = dayIn(made, "day");
  const people = distinct(member(value, "people"), personIn);
  const circles = distinct(member(value, "circles"), circleIn);
  const sources = distinct(member(value, "sources"), sourceIn);
  if (version !== VERSION || day === null || people === null || circles === null || sources === null)
    return "unreadable";
  const ego = member(value, "ego");
  return {
    day,
    ego: { id: idIn(ego, "id"), names: textsIn(ego, "names"), keys: keysIn(ego) },
    hasUndated: true,
    sources,
    people,
    circles,
    clusters: listOf(member(value, "clusters")).length,
  };
}

/** Every entry of a list, each id once; `null` when it is no list, or one entry is not as promised. */
function distinct<T extends { readonly id: string }>(
  list: unknown,
  read: (entry: unknown) => T | null,
): readonly T[] | null {
  if (!Array.isArray(list)) return null;
  const found = new Map<string, T>();
  for (const entry of listOf(list)) {
    const one = read(entry);
    if (one === null || one.id === "" || found.has(one.id)) return null;
    found.set(one.id, one);
  }
  return [...found.values()];
}

function personIn(person: unknown): MomentPerson | null {
  const state = STATES.find((one) => one === member(person, "state"));
  if (!isObject(person) || state === undefined) return null;
  const strength = member(person, "strength");
  const band = BANDS.find((one) => one === member(strength, "band"));
  const lastContact = member(person, "lastContact");
  const lastDay = dayIn(lastContact, "day");
  const last = lastDay === null ? null : { day: lastDay, source: idIn(lastContact, "source") };
  const carriedBy = textsIn(person, "carriedBy");
  const born = idIn(member(person, "bornIn"), "source");
  const seenIn = listOf(member(person, "identities")).map((identity) => idIn(identity, "source"));
  const hasEnds = Array.isArray(member(person, "endedIn"));
  const id = idIn(person, "id");
  return {
    id,
    aliases: [id],
    name: idIn(person, "name"),
    keys: keysIn(person),
    sources: [...new Set([...seenIn, ...carriedBy, born, last?.source ?? ""])].filter((source) => source !== ""),
    since: dayIn(person, "since"),
    last,
    carriedBy,
    state,
    strength: band === undefined ? null : { value: numberOf(member(strength, "value")) ?? 0, band },
    isBridge: listOf(member(person, "roles")).includes("bridge"),
    ended: hasEnds ? hasEnded(textsIn(person, "endedIn"), carriedBy) : null,
    circles: textsIn(person, "circles"),
    resting: false,
  };
}

function circleIn(circle: unknown): MomentCircle | null {
  const kind = CIRCLE_KINDS.find((one) => one === member(circle, "kind"));
  const basis = BASES.find((one) => one === member(circle, "basis"));
  if (kind === undefined || basis === undefined) return null;
  return { id: idIn(circle, "id"), name: idIn(circle, "name"), kind, basis };
}

function sourceIn(source: unknown): MomentSource | null {
  const platform = PLATFORMS.find((one) => one === member(source, "platform"));
  const coverage = member(source, "coverage");
  if (platform === undefined) return null;
  return { id: idIn(source, "id"), platform, from: dayIn(coverage, "from"), to: dayIn(coverage, "to") };
}

const dayIn = (value: unknown, key: string): Day | null => parseDay(textOf(member(value, key)));
const idIn = (value: unknown, key: string): string => textOf(member(value, key));
const textsIn = (value: unknown, key: string): readonly string[] =>
  listOf(member(value, key)).filter((text) => typeof text === "string");
const keysIn = (value: unknown): readonly string[] =>
  keysOf(
    listOf(member(value, "identities")).map((identity) => ({
      kind: idIn(identity, "kind"),
      value: idIn(identity, "value"),
    })),
  );

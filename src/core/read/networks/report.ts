import { parseDay } from "../../model/day.ts";
import { CIRCLE_KINDS } from "../../model/circle.ts";
import { byText } from "../../model/ids.ts";
import type { Identity, IdentityKind, Mention } from "../../model/mention.ts";
import type { MembershipClaim } from "../../model/reading.ts";
import { openDraft } from "../text/draft.ts";
import type { Draft } from "../text/draft.ts";
import { kept } from "../text/kept.ts";
import { isObject, listOf, member, parseJson, textOf } from "../text/json.ts";
import { shownName, textOrNull, withoutTricks } from "../text/names.ts";
import { baseName, normalPath } from "../text/path.ts";
import type { Reader } from "../source.ts";

/**
 * A report of ours, made with names (version 1, 2026): people with their addresses, work, notes, circles, since when and
 * when last in touch, and who knows whom as far as it was declared or seen. What was only inferred is inferred again. A report
 * with pseudonyms names nobody, so it tells nothing and says why.
 */
export const reportReader: Reader = {
  id: "report/fare-rete",
  platform: "report",
  claims: (path) => /^fare-rete-report.*\.json$/.test(baseName(normalPath(path))) && !/schema/i.test(path),
  recognises: (head) => /^\s*\{\s*"format"\s*:\s*"fare-rete\/report"/.test(head),
  open() {
    let pieces: string[] = [];
    return {
      push: (text) => void pieces.push(text),
      end() {
        const parsed = parseJson(pieces.join(""));
        pieces = [];
        const draft = openDraft();
        if (parsed.trouble !== null) draft.finding(parsed.trouble);
        if (parsed.value !== undefined) readReport(parsed.value, draft);
        return draft.done(false);
      },
    };
  },
};

function readReport(report: unknown, draft: Draft): void {
  const people = member(report, "people");
  if (member(report, "format") !== "fare-rete/report" || !Array.isArray(people)) return draft.finding("unknown-shape");
  if (people.length === 0) return draft.finding("holds-nothing");
  if (member(member(report, "made"), "names") === "pseudonyms") {
    draft.finding("no-names-inside");
    return draft.skip("no-name", people.length);
  }
  readEgo(member(report, "ego"), draft);
  const circles = new Map(
    listOf(member(report, "circles")).map((circle) => [textOf(member(circle, "id")), circleIn(circle)]),
  );
  const mentions = new Map<string, number>();
  for (const person of listOf(people)) {
    const id = textOf(member(person, "id")).slice(0, LONGEST_VALUE);
    const mention = personIn(person, id);
    if (!isObject(person)) draft.skip("wrong-shape");
    else if (mention === null) draft.skip("no-name");
    else if (mentions.has(id)) draft.skip("duplicate");
    else {
      const at = draft.mention(mention);
      mentions.set(kept(id), at);
      readPerson(person, { at, circles, draft });
      draft.use();
    }
  }
  for (const tie of listOf(member(report, "ties"))) {
    const [a, b] = [mentions.get(textOf(member(tie, "a"))), mentions.get(textOf(member(tie, "b")))];
    if (a !== undefined && b !== undefined && SEEN.has(textOf(member(tie, "basis")))) draft.acquainted(a, b);
  }
}

/** What a tie between two others rests on when somebody said or saw it. */
const SEEN: ReadonlySet<string> = new Set(["declared", "observed"]);

function readPerson(
  person: unknown,
  to: { readonly at: number; readonly circles: ReadonlyMap<string, Context>; readonly draft: Draft },
): void {
  const { at: mention, circles, draft } = to;
  const since = parseDay(textOf(member(person, "since")));
  const last = parseDay(textOf(member(member(person, "lastContact"), "day")));
  draft.trace({ mention, kind: "contact-listed", day: since, direction: "both" });
  if (last !== null) draft.trace({ mention, kind: "last-contact", day: last, direction: "both" });
  for (const circle of listOf(member(person, "circles"))) {
    const environment = circles.get(textOf(circle)) ?? NAMELESS;
    if (environment.name !== "" || environment.kind === "family")
      draft.membership({ mention, environment, from: null, to: null });
  }
  draft.note(mention, textOf(member(person, "note")));
}

type Context = MembershipClaim["environment"];
const NAMELESS: Context = { kind: "circle", name: "" };

/** A circle as a context of its people. A family needs no name. */
function circleIn(circle: unknown): Context {
  const name = shownName(textOf(member(circle, "name")));
  const kind = CIRCLE_KINDS.find((known) => known === member(circle, "kind"));
  if (name === "" && kind === "family") return { kind, name };
  const told = member(circle, "silhouettes");
  const silhouettes = typeof told === "number" && Number.isSafeInteger(told) ? Math.max(0, told) : 0;
  return { kind: "circle", name, ...(kind === undefined ? {} : { circle: { kind, silhouettes } }) };
}

function readEgo(ego: unknown, draft: Draft): void {
  const name = shownName(textOf(listOf(member(ego, "names"))[0]));
  const identities = identitiesIn(ego);
  if (identities.length === 0 && name !== "") identities.push({ kind: "name", value: name });
  for (const identity of identities) draft.egoFact({ kind: "identity", identity, name });
}

/**
 * A person with every address the report has, and the report's own id for them, which is the same in every report of
 * the same people and keeps namesakes apart. `null` for one without name and address.
 */
function personIn(person: unknown, id: string): Mention | null {
  const name = shownName(textOf(member(person, "name")));
  const identities = identitiesIn(person);
  if (id === "" || (name === "" && identities.length === 0)) return null;
  identities.push({ kind: "card-uid", value: `fare-rete/${id}` });
  const said = (key: string): string | null => textOrNull(shownName(textOf(member(person, key))));
  return { name, given: null, family: null, identities, position: said("position"), company: said("company") };
}

const KINDS: readonly IdentityKind[] = [
  "linkedin-url",
  "facebook-name",
  "facebook-url",
  "instagram-name",
  "x-account",
  "email",
  "phone",
  "card-uid",
];

/** No address is longer. */
const LONGEST_VALUE = 254;

/** Each address once, though several sources gave it; bare names hold only where they were seen. */
function identitiesIn(person: unknown): Identity[] {
  const found = new Map<string, Identity>();
  for (const identity of listOf(member(person, "identities"))) {
    const kind = KINDS.find((known) => known === member(identity, "kind"));
    const written = textOf(member(identity, "value")).slice(0, LONGEST_VALUE);
    // A card's own id is compared and never shown.
    const value = kept((kind === "card-uid" ? written : withoutTricks(written)).trim());
    if (kind !== undefined && value !== "") found.set(`${kind}:${value}`, { kind, value });
  }
  return [...found].toSorted(([a], [b]) => byText(a, b)).map(([, identity]) => identity);
}

import type { AskOutcome, Step } from "../../src/core/model/notebook.ts";
import { day } from "../../src/core/model/day.ts";
import fc from "fast-check";

import type { Change } from "../../src/core/model/change.ts";
import { forgetting } from "../../src/core/model/forget.ts";
import { personOfCard } from "../../src/core/model/digest.ts";
import type { Cohesion, Season } from "../../src/core/model/circle.ts";
import { circleId, sourceId } from "../../src/core/model/ids.ts";
import type { CircleId, PersonId, SourceId } from "../../src/core/model/ids.ts";
import type { Identity } from "../../src/core/model/mention.ts";
import type { Standing } from "../../src/core/model/network.ts";
import { EGO, IDS, NAMES } from "./invent-files.ts";

const CARDS = ["card-1", "card-2"] as const;

const someone = fc.constantFrom<PersonId[]>(...IDS, ...CARDS.map(personOfCard));
const several = fc.uniqueArray(someone, { minLength: 1, maxLength: 3 });
const circle = fc.constantFrom("one", "two").map(circleId);
const text = fc.constantFrom(null, "", "Ombretta Fausti", "Valdora", "Nuova ditta");

const identities = fc.constantFrom<Identity[]>(
  { kind: "email", value: "z@x.it" },
  { kind: "email", value: "marta@riva.it" },
  { kind: "phone", value: "+391" },
  { kind: "linkedin-url", value: "a" },
  { kind: "name", value: EGO },
  { kind: "facebook-name", value: "Mamma" },
);

/** Everything ego can say of people and circles of `inventedFiles`, but for removing a source, which the engine heeds. */
export const inventedChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("join" as const), a: someone, b: someone }),
  fc.record({ kind: fc.constant("keep-apart" as const), a: someone, b: someone }),
  fc.record({
    kind: fc.constant("closeness" as const),
    person: someone,
    closeness: fc.constantFrom<1 | 4 | null>(1, 4, null),
  }),
  fc.record({ kind: fc.constantFrom("dissolve-circle" as const, "confirm-circle" as const), circle }),
  fc.record({ kind: fc.constant("rename-circle" as const), circle, name: fc.constant("Altro nome") }),
  fc.record({
    kind: fc.constant("draw-circle" as const),
    circle,
    name: fc.constantFrom("Coro", "Mare"),
    circleKind: fc.constantFrom("community" as const, "holidays" as const),
    people: fc.uniqueArray(fc.constantFrom(...NAMES, "Nuova Persona"), { maxLength: 4 }),
    silhouettes: fc.nat(20),
  }),
  fc.record({
    kind: fc.constantFrom("put-in-circle" as const, "take-out-of-circle" as const),
    circle: fc.oneof(circle, fc.constant<CircleId>(circleId("never drawn"))),
    people: several,
  }),
  fc.record({ kind: fc.constantFrom("this-is-me" as const, "not-me" as const), identity: identities }),
  fc.record({
    kind: fc.constant("add-person" as const),
    card: fc.constantFrom(...CARDS),
    name: fc.constantFrom("Ivo Scarpa", "Anna Neri", "Mamma"),
    position: text,
    company: text,
    identities: fc.subarray<Identity>([
      { kind: "email", value: "z@x.it" },
      { kind: "phone", value: "+392" },
    ]),
  }),
  fc.record({ kind: fc.constant("describe" as const), person: someone, name: text, position: text, company: text }),
  fc.record({ kind: fc.constant("note" as const), person: someone, text: fc.constantFrom("", "vicina di casa") }),
  fc.record({
    kind: fc.constant("standing" as const),
    person: someone,
    standing: fc.constantFrom<Standing | null>("has-died", "do-not-suggest", null),
  }),
  fc.record({ kind: fc.constantFrom("leave-out" as const, "bring-back" as const), people: several }),
  fc.record({
    kind: fc.constant("circle-life" as const),
    circle,
    cohesion: fc.constantFrom<Cohesion | null>("all", "groups", "few", null),
    season: fc.constantFrom<Season | null>("often", "summer", "not-any-more", null),
  }),
  fc.record({
    kind: fc.constant("origin" as const),
    person: someone,
    circle: fc.oneof(circle, fc.constant(null)),
    source: fc.constantFrom(sourceId("linkedin"), sourceId("facebook"), null),
  }),
  fc.record({
    kind: fc.constant("carried" as const),
    person: someone,
    by: fc.constantFrom<readonly SourceId[] | null>(null, [], [sourceId("declared")], [sourceId("linkedin")]),
  }),
  fc.record({
    kind: fc.constant("gives" as const),
    person: someone,
    offers: fc.constantFrom("", "canta"),
    seeks: fc.constantFrom("", "casa a Biella"),
  }),
  fc.record({
    kind: fc.constant("answer" as const),
    question: fc.constantFrom("name:matters" as const, "position:nurse" as const),
    people: fc.uniqueArray(fc.constantFrom(...NAMES, "Nuova Persona", "Altra Persona"), { maxLength: 3 }),
    nobody: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("ask" as const),
    ask: fc.constantFrom("n1", "n2"),
    text: fc.constantFrom("", "imbianchino"),
  }),
  fc.record({
    kind: fc.constant("asked" as const),
    ask: fc.constantFrom("n1", "n2"),
    person: someone,
    day: fc.constant(day(20_000)),
    outcome: fc.constantFrom<AskOutcome | null>("helped", "waiting", null),
  }),
  fc.record({
    kind: fc.constant("on-list" as const),
    purpose: fc.constant("p1"),
    person: someone,
    day: fc.constant(day(20_000)),
    step: fc.constantFrom<Step | null>("to-write", "met", null),
  }),
  fc.record({
    kind: fc.constant("rhythm" as const),
    person: someone,
    days: fc.constantFrom<number | null>(30, null),
  }),
  fc.record({
    kind: fc.constant("circle-rhythm" as const),
    circle,
    days: fc.constantFrom<number | null>(90, null),
  }),
  several.map((aliases) => forgetting(aliases, "5a17")),
);

/** What ego might say about people and circles of invented files. */
export const inventedChanges: fc.Arbitrary<readonly Change[]> = fc.array(inventedChange, { maxLength: 5 });

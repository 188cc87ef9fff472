import fc from "fast-check";

import { day } from "../../src/core/model/day.ts";
import type { PersonId } from "../../src/core/model/ids.ts";
import type { Identity, Mention } from "../../src/core/model/mention.ts";
import type { Platform } from "../../src/core/model/platform.ts";
import type {
  Acquaintance,
  Conversation,
  EgoFact,
  EnvironmentKind,
  Gathering,
  MembershipClaim,
  Reading,
  Trace,
  TraceKind,
} from "../../src/core/model/reading.ts";
import type { FileRead } from "../../src/core/model/source.ts";
import { idOfKey } from "../../src/core/people/merge.ts";
import { dayOf, fileOf } from "./sketch-files.ts";

/** Few names, common and rare, so that they meet, agree, swap and nearly agree. */
export const NAMES = [
  "Marco Rossi",
  "Zelinda Quarantotti",
  "Quarantotti Zelinda",
  "Zelinda Quarantoti",
  "Anna Maria Neri",
  "Dott.ssa Anna Neri",
  "Beppe Zamparelli",
  "Giuseppe Zamparelli",
  "Giulia Zamparelli",
  "Mamma",
  "Élodie d'Angelo",
];
export const EGO = "Marta Riva";
const PLATFORMS: readonly Platform[] = ["linkedin", "facebook", "address-book", "chat", "table"];
const LAST_DAY = dayOf("2026-11-23");

const aDay = fc.integer({ min: -2000, max: 30 }).map((ago) => day(LAST_DAY + ago));

/** Ids of keys that these files may hold. */
export const IDS: readonly PersonId[] = [
  "linkedin-url:a",
  "linkedin-url:b",
  "linkedin-url:c",
  "email:z@x.it",
  "phone:+391",
  "name:declared:nuova persona",
  ...NAMES.map((name) => `facebook-name:${name.toLowerCase()}`),
].map(idOfKey);

/** A handful of files of several platforms, in which ego is stated on each. */
export const inventedFiles: fc.Arbitrary<readonly FileRead[]> = fc.array(
  fc.constantFrom(...PLATFORMS).chain(inventedFile),
  {
    minLength: 1,
    maxLength: 5,
  },
);

function inventedFile(platform: Platform): fc.Arbitrary<FileRead> {
  const person = mentionOn(platform);
  return fc.array(person, { minLength: 1, maxLength: 7 }).chain((people) => {
    const ego: Mention = { ...blank(EGO), identities: egoIdentities(platform) };
    const mentions = [ego, ...people];
    const row = fc.integer({ min: 0, max: mentions.length - 1 });
    return fc
      .record({
        traces: fc.array(traceOf(row), { maxLength: 8 }),
        conversations: fc.uniqueArray(conversationOf(row), { maxLength: 3, selector: ({ key }) => key }),
        memberships: fc.array(membershipOf(row), { maxLength: 4 }),
        gatherings: fc.uniqueArray(gatheringOf(row), { maxLength: 3, selector: ({ key }) => key }),
        acquaintances: fc.array(acquaintanceOf(row), { maxLength: 3 }),
        notes: fc.array(fc.record({ mention: row, text: fc.constantFrom("al mare", "dal dentista") }), {
          maxLength: 2,
        }),
        belonged: fc.array(fc.constantFrom("Valdora S.p.A.", "Altrove"), { maxLength: 2 }),
        seesContact: fc.boolean(),
      })
      .map(({ belonged, ...parts }) =>
        fileOf(platform, `${platform}.json`, { ...parts, mentions, egoFacts: factsOf(platform, belonged) }),
      );
  });
}

const blank = (name: string): Mention => ({
  name,
  given: null,
  family: null,
  identities: [],
  position: null,
  company: null,
});

function egoIdentities(platform: Platform): readonly Identity[] {
  if (platform === "linkedin") return [{ kind: "linkedin-url", value: "marta-riva" }];
  return platform === "facebook" ? [{ kind: "facebook-name", value: EGO }] : [];
}

function factsOf(platform: Platform, belonged: readonly string[]): readonly EgoFact[] {
  const identities: readonly Identity[] = [
    { kind: "name", value: EGO },
    ...egoIdentities(platform),
    { kind: "email", value: "marta@riva.it" },
  ];
  const who = identities.map((identity): EgoFact => ({ kind: "identity", identity, name: EGO }));
  const where = belonged.map((name): EgoFact => ({
    kind: "belonged",
    environment: { kind: "company", name },
    role: null,
    from: null,
    to: null,
  }));
  return [...who, ...where];
}

function mentionOn(platform: Platform): fc.Arbitrary<Mention> {
  const slug = fc.constantFrom("a", "b", "c").map((value): Identity => ({ kind: "linkedin-url", value }));
  const email = fc
    .constantFrom("z@x.it", "info@coop.it", "marta@riva.it")
    .map((value): Identity => ({ kind: "email", value }));
  const phone = fc.constantFrom("+391", "+392").map((value): Identity => ({ kind: "phone", value }));
  const company = fc.constantFrom(null, null, "Valdora", "VALDORA S.p.A.", "Freelance");
  return fc
    .record({ name: fc.constantFrom(...NAMES), slug, email, phone, company, which: fc.nat(7) })
    .map(({ name, company, which, ...ids }) => {
      const own: readonly Identity[] =
        platform === "linkedin"
          ? [...(which & 1 ? [ids.slug] : []), ...(which & 6 ? [] : [ids.email])]
          : platform === "facebook"
            ? [{ kind: "facebook-name", value: name }]
            : [...(which & 1 ? [ids.email] : []), ...(which & 2 ? [ids.phone] : [])];
      return { ...blank(name), identities: own, company: platform === "facebook" ? null : company };
    });
}

function traceOf(row: fc.Arbitrary<number>): fc.Arbitrary<Trace> {
  return fc.record({
    mention: row,
    kind: fc.constantFrom<TraceKind>(
      "contact-listed",
      "contact-ended",
      "endorsement",
      "tagged-together",
      "follow",
      "relative",
    ),
    day: fc.option(aDay),
    direction: fc.constantFrom<Trace["direction"]>("in", "out", "both"),
  });
}

function conversationOf(row: fc.Arbitrary<number>): fc.Arbitrary<Conversation> {
  return fc
    .record({
      key: fc.constantFrom("t1", "t2", "t3"),
      title: fc.constantFrom(null, "Coro", "Calcetto"),
      people: fc.uniqueArray(row, { minLength: 1, maxLength: 5 }),
      entries: fc.array(fc.tuple(fc.nat(4), aDay), { maxLength: 6 }),
    })
    .map(({ key, title, people, entries }) =>
      conversation(key, title, {
        people: [...people, 0],
        entries: entries.map(([at, on]) => ({ writer: people[at % people.length] ?? 0, on })),
      }),
    );
}

function membershipOf(row: fc.Arbitrary<number>): fc.Arbitrary<MembershipClaim> {
  const kind = fc.constantFrom<EnvironmentKind>("company", "school", "group", "family", "volunteering", "circle");
  return fc
    .record({ mention: row, kind, name: fc.constantFrom("Valdora Srl", "Banco", "Coro") })
    .map(({ mention, kind, name }) => ({
      mention,
      environment: { kind, name },
      from: null,
      to: null,
    }));
}

function gatheringOf(row: fc.Arbitrary<number>): fc.Arbitrary<Gathering> {
  return fc
    .record({
      key: fc.constantFrom("m1", "m2", "m3"),
      title: fc.constantFrom(null, "Coro", "Riunione"),
      people: fc.uniqueArray(row, { minLength: 1, maxLength: 5 }),
      days: fc.uniqueArray(aDay, { minLength: 1, maxLength: 3 }),
    })
    .map(({ people, days, ...meeting }) => ({
      ...meeting,
      people: people.toSorted((a, b) => a - b),
      days: days.toSorted((a, b) => a - b),
    }));
}

const acquaintanceOf = (row: fc.Arbitrary<number>): fc.Arbitrary<Acquaintance> =>
  fc.tuple(row, row).map(([a, b]) => ({ a: Math.min(a, b), b: Math.max(a, b) }));

type Entry = { readonly writer: number; readonly on: Conversation["days"][number] };

function conversation(
  key: string,
  title: string | null,
  told: { readonly people: readonly number[]; readonly entries: readonly Entry[] },
): Conversation {
  const entries = told.entries.toSorted((a, b) => a.on - b.on || a.writer - b.writer);
  return {
    key,
    title,
    people: [...new Set(told.people)].toSorted((a, b) => a - b),
    writers: entries.map(({ writer }) => writer),
    days: entries.map(({ on }) => on),
    counts: entries.map(() => 1),
  };
}

/** The same file with its people and rows in another order, settled by `order`. */
export function reordered(file: FileRead, order: number): FileRead {
  const { reading } = file;
  const size = reading.mentions.length;
  const places = Array.from({ length: size }, (_, at) => (at * (PRIMES[order % PRIMES.length] ?? 7) + order) % size);
  const distinct = new Set(places).size === size ? places : places.map((_, at) => size - 1 - at);
  const to = (at: number): number => distinct[at] ?? at;
  const mentions = reading.mentions.toSorted(
    (a, b) => to(reading.mentions.indexOf(a)) - to(reading.mentions.indexOf(b)),
  );
  const changed: Reading = {
    ...reading,
    mentions,
    traces: reading.traces.map((trace) => ({ ...trace, mention: to(trace.mention) })).toReversed(),
    memberships: reading.memberships.map((claim) => ({ ...claim, mention: to(claim.mention) })).toReversed(),
    egoFacts: reading.egoFacts.toReversed(),
    gatherings: (reading.gatherings ?? []).toReversed().map((meeting) => ({
      ...meeting,
      people: meeting.people.map(to).toSorted((a, b) => a - b),
    })),
    acquaintances: (reading.acquaintances ?? []).toReversed().map(({ a, b }) => ({
      a: Math.min(to(a), to(b)),
      b: Math.max(to(a), to(b)),
    })),
    notes: (reading.notes ?? []).toReversed().map((note) => ({ ...note, mention: to(note.mention) })),
    conversations: reading.conversations.toReversed().map(({ key, title, people, writers, days }) =>
      conversation(key, title, {
        people: people.map(to),
        entries: writers.flatMap((writer, at) => {
          const on = days[at];
          return on === undefined ? [] : [{ writer: to(writer), on }];
        }),
      }),
    ),
  };
  return { ...file, reading: changed };
}

const PRIMES = [7, 11, 13] as const;

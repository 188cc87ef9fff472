import { expect, test } from "vitest";
import type { Identity } from "../../../src/core/model/mention.ts";
import type { Network } from "../../../src/core/model/network.ts";
import { ENTRY_DIGITS, HASH_DIGITS } from "../../../src/core/together/entries.ts";
import { passphraseWords } from "../../../src/core/together/passphrase.ts";
import { readCover } from "../../../src/core/together/parts.ts";
import { EXCHANGE_COST, exchangeKeys, keyedHash, openPart, sealPart } from "../../../src/engine/together/keys.ts";
import type { Exchange, Overlap, TogetherRequest, TogetherTold } from "../../../src/engine/together/messages.ts";
import { together } from "../../../src/engine/together/together.ts";
import { invented, inventedName, type Invented } from "./two-networks.ts";

/** log2 of scrypt's N where these tests are not about how long it takes. */
const CHEAP = 4;

const email = (value: string): Identity => ({ kind: "email", value });
const phone = (value: string): Identity => ({ kind: "phone", value });
const linkedin = (value: string): Identity => ({ kind: "linkedin-url", value });

/** Three ways to be the same person under names that do not agree. */
const waysOf = (number: number): readonly [Identity, Identity] =>
  (
    [
      [email(`p${String(number)}@posta.example`), email(`p${String(number)}@posta.example`)],
      [phone(`333${String(1_000_000 + number)}`), phone(`+39333${String(1_000_000 + number)}`)],
      [linkedin(`p-${String(number)}`), linkedin(`p-${String(number)}`)],
    ] as const
  )[number % 3] ?? [email(""), email("")];

/** 300 and 200 people, 60 of whom are the same by an address, a number or a profile, and 10 more by name alone. */
const SURE = 60;
const BY_NAME = 10;
const ANNAS: readonly Invented[] = Array.from({ length: 300 }, (_, at) => ({
  name: inventedName(at),
  identities: at < SURE ? [waysOf(at)[0]] : at < SURE + BY_NAME ? [] : [email(`a${String(at)}@altrove.example`)],
  circle: at % 2 === 0 ? "family" : "sport",
}));
const BENS: readonly Invented[] = Array.from({ length: 200 }, (_, at) => ({
  name: inventedName(at < SURE ? 5_000 + at : at < SURE + BY_NAME ? at : 7_000 + at),
  identities: at < SURE ? [waysOf(at)[1]] : at < SURE + BY_NAME ? [] : [linkedin(`b-${String(at)}`)],
  circle: at % 2 === 0 ? "volunteering" : "sport",
}));
const anna = invented(ANNAS);
const ben = invented(BENS);

const say = (network: Network, request: TogetherRequest): Promise<TogetherTold> => together(network, request, CHEAP);

async function told<Kind extends TogetherTold["kind"]>(kind: Kind, network: Network, request: TogetherRequest) {
  const answer = await say(network, request);
  if (answer.kind !== kind) throw new Error(JSON.stringify(answer));
  return answer as Extract<TogetherTold, { kind: Kind }>;
}

const begin = (network: Network, label = "Anna") =>
  told("begun", network, { kind: "begin", language: "it", label, without: [] });

const open = async (network: Network, exchange: Exchange | null, file: Blob, passphrase = ""): Promise<Exchange> =>
  (await told("opened", network, { kind: "open", exchange, file, passphrase })).exchange;

const compare = async (network: Network, exchange: Exchange): Promise<Overlap> =>
  (await told("compared", network, { kind: "compare", exchange })).overlap;

/** The entries of a file, through its own keys. */
async function entriesOf(file: Blob, { keys }: Exchange): Promise<readonly string[]> {
  const cover = readCover(await file.text());
  const part = typeof cover === "string" ? null : await openPart(keys, cover);
  if (part?.part !== "people") throw new Error("no people");
  return part.entries.match(new RegExp(`.{${String(ENTRY_DIGITS)}}`, "g")) ?? [];
}

const hashesOf = (entries: readonly string[]): readonly string[] => entries.map((entry) => entry.slice(0, HASH_DIGITS));

/** An exchange in which both have opened the other's file. */
async function swapped() {
  const begun = await begin(anna);
  const opened = await open(ben, null, begun.written.file, begun.passphrase.toUpperCase());
  const joined = await told("written", ben, { kind: "present", exchange: opened, label: "Ben", without: [] });
  return {
    begun,
    joined,
    annas: await open(anna, begun.exchange, joined.written.file),
    bens: joined.exchange,
  };
}

test("whoever is planted on both sides is found, and nobody else", async () => {
  const { annas, bens } = await swapped();
  for (const [network, exchange] of [
    [anna, annas],
    [ben, bens],
  ] as const) {
    const { members } = await compare(network, exchange);
    const common = members[0]?.common ?? [];
    const rows = (sure: boolean): readonly number[] =>
      common
        .filter((one) => one.sure === sure)
        .map(({ id }) => Number(id))
        .toSorted((a, b) => a - b);
    expect(rows(true)).toEqual(Array.from({ length: SURE }, (_, at) => at));
    expect(rows(false)).toEqual(Array.from({ length: BY_NAME }, (_, at) => SURE + at));
  }
});

test("each is told by their own names and circles, the other side by kinds alone", async () => {
  const { annas, bens } = await swapped();
  const seen = await compare(anna, annas);
  expect(seen.worlds).toEqual(["family", "sport"]);
  expect(seen.members.map(({ label, worlds }) => [label, worlds])).toEqual([["Ben", ["sport", "volunteering"]]]);
  expect(seen.members[0]?.common.find(({ id }) => Number(id) === 0)).toEqual({
    id: anna.people[0]?.id,
    name: ANNAS[0]?.name,
    sure: true,
    circles: [{ name: "Giro family", kind: "family" }],
    theirs: ["volunteering"],
  });
  expect((await compare(ben, bens)).members[0]?.label).toBe("Anna");
});

test("a file holds hashes, kinds and a label: no part of a name, an address or a circle, sealed or open", async () => {
  const { written, exchange } = await begin(anna);
  const text = await written.file.text();
  const cover = readCover(text);
  if (typeof cover === "string") throw new Error(cover);
  const part = await openPart(exchange.keys, cover);
  const { sealed, ...open } = cover;
  const clear = JSON.stringify([open, part]).toLowerCase();
  const tokens = ANNAS.flatMap(({ name, identities = [] }) => [
    ...name.split(" "),
    ...identities.flatMap(({ value }) => value.split(/[@.]/)),
  ]).filter((token) => token.length >= 5);
  expect(tokens.filter((token) => clear.includes(token.toLowerCase()))).toEqual([]);
  expect(clear.includes("giro")).toBe(false);
  expect(Object.keys(part ?? {})).toEqual(["part", "from", "entries"]);
  // Sealed, not even the label can be read.
  expect(JSON.stringify(open)).not.toContain("Anna");
  expect(atob(sealed)).not.toContain('"part"');
});

test("neither order nor number tells anything: sorted, and as many as a power of two", async () => {
  for (const [people, entries] of [
    [1, 128],
    [50, 128],
    [90, 256],
    [300, 1024],
  ] as const) {
    const network = invented(ANNAS.slice(0, people));
    const { written, exchange } = await begin(network);
    const found = await entriesOf(written.file, exchange);
    expect([written.people, written.entries, found.length]).toEqual([people, entries, entries]);
    expect(found).toEqual(found.toSorted());
  }
  // The same people in another order are the same hashes.
  const { exchange, written } = await begin(anna);
  const reversed = await told("written", invented(ANNAS.toReversed()), {
    kind: "present",
    exchange: { ...exchange, me: null },
    label: "Anna",
    without: [],
  });
  const [one, other] = [await entriesOf(written.file, exchange), await entriesOf(reversed.written.file, exchange)];
  const theirs = new Set(other);
  const keys = ANNAS.length + ANNAS.filter(({ identities = [] }) => identities.length > 0).length;
  expect(one.filter((entry) => theirs.has(entry)).length).toBe(keys);
});

test("two exchanges of the same network have no hash and no name in common", async () => {
  const [one, other] = [await begin(anna), await begin(anna)];
  const hashes = new Set(hashesOf(await entriesOf(one.written.file, one.exchange)));
  expect(hashesOf(await entriesOf(other.written.file, other.exchange)).filter((hash) => hashes.has(hash))).toEqual([]);
  expect(one.exchange.me?.id).not.toBe(other.exchange.me?.id);
  expect(one.passphrase).not.toBe(other.passphrase);
});

test("a wrong passphrase is told from a damaged file", async () => {
  const { written, passphrase } = await begin(anna);
  const words = passphraseWords("it");
  const said = passphrase.split(" ");
  const wrong = [
    ...words.slice(0, 200).map((word) => [...said.slice(0, 5), word === said[5] ? "zzz" : word].join(" ")),
    said.toReversed().join(" "),
    said.slice(0, 5).join(" "),
    "",
  ];
  for (const passphrase of wrong) {
    expect(await say(ben, { kind: "open", exchange: null, file: written.file, passphrase })).toEqual({
      kind: "refused",
      why: "wrong-passphrase",
    });
  }
  const text = await written.file.text();
  const at = text.indexOf('"sealed":"') + 40;
  const damaged = text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);
  const open = (file: Blob): Promise<TogetherTold> => say(ben, { kind: "open", exchange: null, file, passphrase });
  expect(await open(new Blob([damaged]))).toEqual({ kind: "refused", why: "damaged" });
  expect(await open(new Blob([text.replace(/"iv":"./, '"iv":"0').replace(/"iv":"../, '"iv":"01')]))).toEqual({
    kind: "refused",
    why: "damaged",
  });
  expect(await open(new Blob(["Nome,Cognome"]))).toEqual({ kind: "refused", why: "not-ours" });
  expect(await open(new Blob([new Uint8Array(13_000_001)]))).toEqual({ kind: "refused", why: "not-ours" });
});

test("one's own file is known: by mistake, and to go on another day", async () => {
  const { begun, joined, annas } = await swapped();
  const file = begun.written.file;
  expect(await say(anna, { kind: "open", exchange: annas, file, passphrase: "" })).toEqual({
    kind: "refused",
    why: "own-file",
  });
  const resumed = await open(anna, null, file, begun.passphrase);
  expect([resumed.me, resumed.people]).toEqual([begun.exchange.me, []]);
  expect((await compare(anna, await open(anna, resumed, joined.written.file))).members[0]?.common.length).toBe(
    SURE + BY_NAME,
  );
  const other = await begin(ben);
  expect(await say(anna, { kind: "open", exchange: annas, file: other.written.file, passphrase: "" })).toEqual({
    kind: "refused",
    why: "other-exchange",
  });
});

test("a request and its answer: only the names chosen travel, only to whom they are for", async () => {
  const { annas, bens } = await swapped();
  const asked = await told("written", anna, {
    kind: "ask",
    exchange: annas,
    seeks: ["un idraulico", " "],
    gives: ["le tasse"],
  });
  const heard = await open(ben, bens, asked.written.file);
  expect(heard.asks).toEqual([{ part: "ask", from: annas.me, seeks: ["un idraulico"], gives: ["le tasse"] }]);
  const replies = [{ seeks: "un idraulico", names: ["Elio Marchesani"], unnamed: 2 }];
  const to = heard.asks[0]?.from.id ?? "";
  const answered = await told("written", ben, { kind: "answer", exchange: heard, to, replies, note: "Chiama di sera" });
  const back = await open(anna, annas, answered.written.file);
  expect(back.answers).toEqual([{ part: "answer", from: bens.me, to, replies, note: "Chiama di sera" }]);
  expect(await answered.written.file.text()).not.toContain("Elio");

  const carla = invented(ANNAS.slice(0, 40));
  const third = await told("written", carla, {
    kind: "present",
    exchange: { ...annas, me: null },
    label: "Carla",
    without: [],
  });
  expect(
    await say(carla, { kind: "open", exchange: third.exchange, file: answered.written.file, passphrase: "" }),
  ).toEqual({
    kind: "refused",
    why: "not-for-you",
  });
  // Three see whom they all know.
  const three = await open(ben, bens, third.written.file);
  const { toAll, members } = await compare(ben, three);
  expect(members.map(({ label }) => label)).toEqual(["Anna", "Carla"]);
  expect(toAll.map(Number).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, at) => at));
});

test("what points at several, at a desk or at everybody goes into no file; nor does who is not to be suggested", async () => {
  const household = phone("+390612345678");
  const network = invented([
    { name: "Tullia Vezzamini", identities: [household, email("tullia@posta.example")] },
    { name: "Oreste Vezzamini", identities: [household] },
    { name: "Quirina Zambroni", identities: [email("info@ditta.example")] },
    { name: "Marco Rossi", identities: [] },
    { name: "Nonna", identities: [] },
    { name: "Loris Fimstani", identities: [email("loris@posta.example")], standing: "do-not-suggest" },
  ]);
  const { written, exchange } = await begin(network);
  expect(written.people).toBe(3);
  const other = invented([
    { name: "Altri Nomidini", identities: [household] },
    { name: "Marco Rossi", identities: [email("info@ditta.example")] },
    { name: "Loris Fimstani", identities: [email("loris@posta.example")] },
    { name: "T. V.", identities: [email("tullia@posta.example")] },
  ]);
  const heard = { ...exchange, me: null };
  const seen = await compare(other, {
    ...heard,
    people: [
      {
        part: "people",
        from: { id: "0".repeat(16), label: "x" },
        entries: (await entriesOf(written.file, exchange)).join(""),
      },
    ],
  });
  expect(seen.members[0]?.common.map(({ name, sure }) => [name, sure])).toEqual([["T. V.", true]]);
});

test("a circle that is left out takes its people with it", async () => {
  const { written } = await told("begun", anna, { kind: "begin", language: "en", label: "Anna", without: ["family"] });
  expect(written.people).toBe(150);
});

test("the same words give the same key, whatever way they are typed; another exchange gives another; the format's own cost is 2^17", async () => {
  const salt = "5".repeat(32);
  const keys = await exchangeKeys("albero mare sole luna vento pane", salt, CHEAP);
  const again = await exchangeKeys("Albero mare sole, luna vento pane", salt, CHEAP);
  expect([again.check, again.hash]).toEqual([keys.check, keys.hash]);
  const other = await exchangeKeys("albero mare sole luna vento pane", "6".repeat(32), CHEAP);
  expect(other.check).not.toBe(keys.check);
  expect(keyedHash(other, "email:anna@posta.example")).not.toBe(keyedHash(keys, "email:anna@posta.example"));
  const part = { part: "ask", from: { id: "0".repeat(16), label: "Anna" }, seeks: [], gives: [] } as const;
  expect(await openPart(again, await sealPart(keys, part))).toEqual(part);
  expect(EXCHANGE_COST).toBeGreaterThanOrEqual(17);
});

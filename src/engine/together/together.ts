import { bytesToHex } from "@noble/hashes/utils.js";
import type { CircleKind } from "../../core/model/circle.ts";
import type { Network } from "../../core/model/network.ts";
import { byText } from "../../core/model/ids.ts";
import { type Hashed, ENTRY_DIGITS, readEntries, writeEntries } from "../../core/together/entries.ts";
import { kindsOf, maskOf, type Matchable, matchable } from "../../core/together/matching-keys.ts";
import { type HashedPerson, inCommon, worldsOf } from "../../core/together/overlap.ts";
import { asLine, type Member, MOST, type Part, readCover, writeCover } from "../../core/together/parts.ts";
import { passphraseOf, WORDS_OF_A_PASSPHRASE } from "../../core/together/passphrase.ts";
import { EXCHANGE_COST, type ExchangeKeys, exchangeKeys, keyedHash, openPart, sealPart } from "./keys.ts";
import type {
  Exchange,
  MemberView,
  Overlap,
  Presented,
  Refusal,
  TogetherRequest,
  TogetherTold,
  Written,
} from "./messages.ts";

/** A larger file is none of ours: 262,144 entries of 36 digits, in base64. */
const MOST_BYTES = 13_000_000;
/** Bytes of what names an exchange, and salts it. */
const SALT_BYTES = 16;
/** Hex digits of a member's id. */
const MEMBER_DIGITS = 16;

/** Answers a request about an exchange from ego's network. `cost`: log2 of scrypt's N, part of the format. */
export async function together(
  network: Network,
  request: TogetherRequest,
  cost = EXCHANGE_COST,
): Promise<TogetherTold> {
  if (globalThis.crypto?.subtle === undefined) return refused("no-cryptography");
  switch (request.kind) {
    case "begin": {
      const dice = crypto.getRandomValues(new Uint16Array(WORDS_OF_A_PASSPHRASE));
      const passphrase = passphraseOf(dice, request.language);
      const keys = await exchangeKeys(passphrase, randomHex(SALT_BYTES), cost);
      const exchange = { keys, me: null, people: [], asks: [], answers: [] };
      return { kind: "begun", passphrase, ...(await present(network, exchange, request)) };
    }
    case "present":
      return { kind: "written", ...(await present(network, request.exchange, request)) };
    case "open":
      return open(network, request, cost);
    case "ask": {
      const { exchange } = request;
      const from = exchange.me;
      if (from === null) return refused("not-for-you");
      const [seeks, gives] = [asLines(request.seeks), asLines(request.gives)];
      return { kind: "written", exchange, written: await write(exchange.keys, { part: "ask", from, seeks, gives }) };
    }
    case "answer": {
      const { exchange, to, replies } = request;
      const from = exchange.me;
      if (from === null) return refused("not-for-you");
      const note = asLine(request.note, MOST.line);
      const said = replies.map((reply) => ({
        ...reply,
        names: reply.names.map((name) => asLine(name, MOST.name)).slice(0, MOST.names),
      }));
      const written = await write(exchange.keys, { part: "answer", from, to, replies: said, note });
      return { kind: "written", exchange, written };
    }
    case "compare":
      return { kind: "compared", overlap: compare(network, request.exchange) };
  }
}

const refused = (why: Refusal): TogetherTold => ({ kind: "refused", why });

const randomHex = (bytes: number): string => bytesToHex(crypto.getRandomValues(new Uint8Array(bytes)));

const asLines = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.map((text) => asLine(text, MOST.line)))].filter((text) => text !== "").slice(0, MOST.lines);

/** Ego's own file, and the exchange with ego in it. */
async function present(
  network: Network,
  exchange: Exchange,
  { label, without }: Presented,
): Promise<{ readonly exchange: Exchange; readonly written: Written }> {
  const { keys } = exchange;
  const everyone = matchable(network);
  const leftOut = maskOf(without);
  const people = everyone.filter(({ kinds }) => (kinds & leftOut) === 0);
  const hashed = people.flatMap(({ sure, names, kinds }) =>
    [...sure, ...names].map((key): Hashed => ({ hash: keyedHash(keys, key), kinds })),
  );
  const me = { id: memberId(keys, everyone), label: asLine(label, MOST.label) };
  const entries = writeEntries(hashed, randomHex);
  const written = await write(keys, { part: "people", from: me, entries });
  return {
    exchange: { ...exchange, me },
    written: { ...written, people: people.length, entries: entries.length / ENTRY_DIGITS },
  };
}

/** The same network is the same member: ego's own file is known again by it, and nobody can be guessed from it. */
const memberId = (keys: ExchangeKeys, everyone: readonly Matchable[]): string =>
  keyedHash(keys, JSON.stringify(everyone.flatMap(({ sure, names }) => [...sure, ...names]).toSorted(byText))).slice(
    0,
    MEMBER_DIGITS,
  );

async function write(keys: ExchangeKeys, part: Part): Promise<Written> {
  const text = writeCover(await sealPart(keys, part));
  return { file: new Blob([text], { type: "application/json" }), part: part.part, people: 0, entries: 0 };
}

async function open(
  network: Network,
  { exchange, file, passphrase }: Extract<TogetherRequest, { kind: "open" }>,
  cost: number,
): Promise<TogetherTold> {
  if (file.size > MOST_BYTES) return refused("not-ours");
  const cover = readCover(await file.text());
  if (typeof cover === "string") return refused(cover);
  if (exchange !== null && cover.exchange !== exchange.keys.exchange) return refused("other-exchange");
  const keys = exchange?.keys ?? (await exchangeKeys(passphrase, cover.exchange, cost));
  if (keys.check !== cover.check) return refused(exchange === null ? "wrong-passphrase" : "damaged");
  const part = await openPart(keys, cover);
  if (part === null) return refused("damaged");
  const known = exchange ?? { keys, me: null, people: [], asks: [], answers: [] };
  const { me } = known;
  if (me !== null && part.from.id === me.id) return refused("own-file");
  switch (part.part) {
    case "people":
      if (me === null && part.from.id === memberId(keys, matchable(network)))
        return { kind: "opened", from: part.from, exchange: { ...known, me: part.from } };
      return { kind: "opened", from: part.from, exchange: { ...known, people: latest(known.people, part) } };
    case "ask":
      return { kind: "opened", from: part.from, exchange: { ...known, asks: latest(known.asks, part) } };
    case "answer":
      if (part.to !== me?.id) return refused("not-for-you");
      return { kind: "opened", from: part.from, exchange: { ...known, answers: latest(known.answers, part) } };
  }
}

/** The last word of each member counts. */
const latest = <Said extends { readonly from: Member }>(said: readonly Said[], part: Said): readonly Said[] => [
  ...said.filter(({ from }) => from.id !== part.from.id),
  part,
];

/** "Other" circles are no world one could be introduced to. */
const namedWorlds = (masks: Iterable<number>): readonly CircleKind[] =>
  kindsOf(worldsOf(masks)).filter((kind) => kind !== "other");

function compare(network: Network, { keys, people }: Exchange): Overlap {
  const everyone = matchable(network);
  const hashed = everyone.map(({ row, kinds, sure, names }): HashedPerson => ({
    row,
    kinds,
    sure: sure.map((key) => keyedHash(keys, key)),
    names: names.map((key) => keyedHash(keys, key)),
  }));
  const members = people.map(({ from, entries }): MemberView => {
    const theirs = readEntries(entries);
    const common = inCommon(hashed, theirs).flatMap(({ row, sure, theirs: kinds }) => {
      const person = network.people[row];
      if (person === undefined) return [];
      const circles = network.circles
        .filter((circle) => circle.people.includes(person.id))
        .map(({ name, kind }) => ({ name, kind }));
      return [{ id: person.id, name: person.name, sure, circles, theirs: kindsOf(kinds) }];
    });
    return {
      ...from,
      worlds: namedWorlds(theirs.values()),
      common: common.toSorted((a, b) => Number(b.sure) - Number(a.sure) || byText(a.name, b.name)),
    };
  });
  const [first, ...others] = members.map(({ common }) => common.map(({ id }) => id));
  return {
    worlds: namedWorlds(everyone.map(({ kinds }) => kinds)),
    members,
    toAll:
      others.length === 0 || first === undefined ? [] : first.filter((id) => others.every((ids) => ids.includes(id))),
  };
}

import { crc32 } from "node:zlib";
import { BlobReader, ZipReader } from "@zip.js/zip.js";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { type Dice, diceFrom } from "../../../src/core/model/dice.ts";
import type { FileRead } from "../../../src/core/model/source.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { READERS, chooseReader } from "../../../src/core/read/readers.ts";
import { HEAD_CHARACTERS, type Reader } from "../../../src/core/read/source.ts";
import { parseJson } from "../../../src/core/read/text/json.ts";
import { scanRows } from "../../../src/core/read/text/scan-rows.ts";
import { openArchive } from "../../../src/engine/archive.ts";
import { Refusal, createTextIntake } from "../../../src/engine/text-intake.ts";
import { TODAY } from "../archives.ts";
import { seenRows } from "../csv-rows.ts";
import { readTexts } from "../read-texts.ts";
import { REAL_LIBRARY } from "../real-library.ts";
import { below, mutated, mutatedBytes, pick } from "./mutate.ts";
import type { Seeds, TextSeed } from "./seeds.ts";
import { unsoundness } from "./soundness.ts";

/** What became of a case: its kind and how it ended. `wrong` where something is broken. */
export type Outcome = { readonly kind: string; readonly wrong: string | null };

/** Far above what any of these archives honestly holds. */
const CAP_BYTES = 50 * 2 ** 20;

type Kind = readonly [
  name: string,
  share: number,
  run: (dice: Dice, seeds: Seeds) => string | null | Promise<string | null>,
];

/** Shares of a thousand. */
const KINDS: readonly Kind[] = [
  ["own reader, changed text", 640, ownReader],
  ["any reader, changed text", 150, anyReader],
  ["bytes the whole way", 70, bytes],
  ["table against papaparse", 80, table],
  ["JSON against JSON.parse", 50, json],
  ["archive against zip.js", 5, archive],
  ["several files to a network", 5, network],
];

/** Runs the case of that number: the same number, the same case. Throws where the code under test does. */
export async function runCase(number: number, seeds: Seeds): Promise<Outcome> {
  let share = number % 1000;
  const [kind, , run] = KINDS.find(([, own]) => (share -= own) < 0) ?? fail();
  const wrong = await run(diceFrom(number), seeds);
  for (const key in {}) return { kind, wrong: `the prototype of everything has got a ${key}` };
  return { kind, wrong };
}

function ownReader(dice: Dice, seeds: Seeds): string | null {
  const seed = textOf(seeds, dice);
  return fed(readerOf(seed) ?? pick(READERS, dice), seed.path, changedText(seed.text, dice, seeds), dice);
}

function anyReader(dice: Dice, seeds: Seeds): string | null {
  const { path, text } = textOf(seeds, dice);
  return fed(pick(READERS, dice), path, changedText(text, dice, seeds), dice);
}

const changedText = (text: string, dice: Dice, seeds: Seeds): string =>
  mutated(text, pick(seeds.texts, dice).text, dice);

/** The fixtures are few and know every reader; the corpora are many. */
const textOf = (seeds: Seeds, dice: Dice): TextSeed =>
  dice() < 0.7 ? pick(seeds.texts.slice(0, seeds.fixtures), dice) : pick(seeds.texts, dice);

const readers = new Map<string, Reader | null>();

/** Who reads a seed as it is. */
function readerOf({ path, text }: TextSeed): Reader | null {
  const known = readers.get(text);
  if (known !== undefined) return known;
  const chosen = chooseReader(path, text);
  const reader = chosen === "closed" ? null : chosen;
  readers.set(text, reader);
  return reader;
}

/** Feeds a reader in pieces cut anywhere. */
function fed(reader: Reader, path: string, text: string, dice: Dice): string | null {
  reader.recognises(text.slice(0, HEAD_CHARACTERS));
  const intake = reader.open(path);
  for (let at = 0; at < text.length;) {
    const end = dice() < 0.5 ? text.length : at + 1 + below(text.length - at, dice);
    intake.push(text.slice(at, end));
    at = end;
  }
  const broken = unsoundness(intake.end());
  return broken === null ? null : `${reader.id}: ${broken}`;
}

function bytes(dice: Dice, seeds: Seeds): string | null {
  const seed = textOf(seeds, dice);
  const path = dice() < 0.3 ? pick(seeds.texts, dice).path : seed.path;
  const changed = dice() < 0.5 ? mutatedBytes(seed.bytes, dice) : encoded(changedText(seed.text, dice, seeds), dice);
  try {
    const intake = createTextIntake(path, REAL_LIBRARY, () => null);
    const cut = below(changed.length + 1, dice);
    intake.push(changed.subarray(0, cut));
    intake.push(changed.subarray(cut));
    const broken = unsoundness(intake.end());
    return broken === null ? null : `${intake.taker()?.id ?? "nobody"}: ${broken}`;
  } catch (reason) {
    if (reason instanceof Refusal) return null;
    throw reason;
  }
}

/** As files come: UTF-8 mostly, UTF-16 of either end, Latin 1. */
function encoded(text: string, dice: Dice): Uint8Array {
  const chance = dice();
  if (chance < 0.6) return new TextEncoder().encode(text);
  if (chance < 0.8) return Buffer.from(text, "latin1");
  const wide = Buffer.from(`${dice() < 0.5 ? "\uFEFF" : ""}${text}`, "utf16le");
  return dice() < 0.5 ? wide : wide.swap16();
}

function table(dice: Dice, seeds: Seeds): string | null {
  const text = changedText(textOf(seeds, dice).text.slice(0, 2000), dice, seeds);
  const options = { delimiter: pick([",", ";", "\t"] as const, dice), batch: 10_000_000, width: 1 + below(6, dice) };
  const ours = seenRows([text], { ...options, cut: scanRows(() => true) });
  const theirs = seenRows([text], options);
  return JSON.stringify(ours) === JSON.stringify(theirs) ? null : "other rows than papaparse";
}

function json(dice: Dice, seeds: Seeds): string | null {
  const text = changedText(pick(seeds.json, dice).text, dice, seeds);
  const ours = parseJson(text);
  let theirs: unknown;
  try {
    theirs = JSON.parse(text);
  } catch {
    return ours.trouble === null ? "taken for JSON" : null;
  }
  if (ours.trouble === "too-deep") return null;
  if (ours.trouble !== null) return `not taken for JSON: ${ours.trouble}`;
  return JSON.stringify(ours.value) === JSON.stringify(theirs) ? null : "another tree than JSON.parse";
}

/** Whatever both say is whole must be the same bytes. */
async function archive(dice: Dice, seeds: Seeds): Promise<string | null> {
  const changed = new Blob([mutatedBytes(pick(seeds.archives, dice).bytes, dice)]);
  const ours = new Map<string, number>();
  const opened = await openArchive(changed, () => true);
  for (const entry of opened.entries) {
    let poured = 0;
    const pieces: Uint8Array[] = [];
    const problem = await entry
      .pour((piece) => {
        poured += piece.length;
        if (poured > CAP_BYTES) throw new Refusal("too-large");
        pieces.push(piece.slice());
      })
      .catch((reason: unknown) => {
        if (reason instanceof Refusal) return reason.code;
        throw reason;
      });
    if (problem === null) ours.set(`${entry.path} ${poured}`, crcOf(pieces));
  }
  if (ours.size === 0) return null;
  for (const [key, crc] of await theirWhole(changed)) {
    const own = ours.get(key);
    if (own !== undefined && own !== crc) return "other bytes than zip.js";
  }
  return null;
}

async function theirWhole(archive: Blob): Promise<ReadonlyMap<string, number>> {
  const whole = new Map<string, number>();
  try {
    const entries = await new ZipReader(new BlobReader(archive), {
      checkSignature: true,
      useWebWorkers: false,
    }).getEntries();
    for (const entry of entries) {
      if (entry.directory || whole.has(`${entry.filename} ${entry.uncompressedSize}`)) continue;
      const pieces: Uint8Array[] = [];
      await entry
        .getData(new WritableStream<Uint8Array>({ write: (piece) => void pieces.push(piece.slice()) }))
        .then(() => whole.set(`${entry.filename} ${entry.uncompressedSize}`, crcOf(pieces)))
        .catch(() => undefined);
    }
  } catch {
    // It refuses the archive: then there is nothing to compare.
  }
  return whole;
}

const crcOf = (pieces: readonly Uint8Array[]): number => crc32(Buffer.concat(pieces));

/** What readers let through must not stumble later on. */
function network(dice: Dice, seeds: Seeds): string | null {
  const files: FileRead[] = [];
  for (let n = 1 + below(3, dice); n >= 0; n--) {
    const { path, text } = textOf(seeds, dice);
    files.push(...readTexts([{ path, text: changedText(text, dice, seeds) }]));
  }
  const made = buildNetwork({ files, changes: [], day: TODAY });
  const { people } = analyse(made, { day: TODAY, seed: 1 });
  return people.length === made.people.length ? null : "someone without a standing";
}

function fail(): never {
  throw new Error("shares do not make a thousand");
}

import { scrypt } from "@noble/hashes/scrypt.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Seal } from "./mooring.ts";

/**
 * A sealed document is one string of bytes: a header of 76, then AES-256-GCM of the rest with that header as
 * additional data, so that no byte of it can be changed unseen. The header, big-endian:
 *
 *      0  "FareRete"                 8 bytes, in ASCII
 *      8  version                    1 byte
 *      9  log2 of scrypt's N, r, p   3 bytes
 *     12  zeros                      4 bytes
 *     16  salt                       16 bytes
 *     32  check                      8 bytes: what scrypt gives after the key; tells a wrong passphrase from damage
 *     40  hand                       8 bytes: which page wrote it
 *     48  generation                 float64, whole, from 1
 *     56  written at                 float64, milliseconds since 1970
 *     64  iv                         12 bytes, fresh at each writing
 */
export type Header = {
  /** The whole header as hex digits: two writings are the same exactly when these are. */
  readonly mark: string;
  /** How its key was made: the first 40 bytes. */
  readonly origin: Uint8Array<ArrayBuffer>;
  readonly hand: Uint8Array<ArrayBuffer>;
  readonly generation: number;
  readonly at: number;
};

const NAME = utf8ToBytes("FareRete");
const VERSION = 1;
const AT = { version: 8, cost: 9, salt: 16, check: 32, hand: 40, generation: 48, at: 56, iv: 64, end: 76 } as const;

/** What scrypt needs, with r = 8 and p = 1: 2^17 · 8 · 128 bytes = 128 MiB of memory, about half a second. */
export const USUAL_COST = 17;
const BLOCK = 8;
const PARALLEL = 1;
/** Costs of a header we are ready to pay: below it is no protection, above it no device of today would answer. */
const COSTS = { least: 10, most: 20 } as const;

const KEY_BYTES = 32;
const CHECK_BYTES = 8;

/** What the header says, or why it cannot be trusted to say anything. */
export function headerOf(sealed: ArrayBuffer): Header | "damaged" | "newer" {
  if (sealed.byteLength < AT.end) return "damaged";
  const bytes = new Uint8Array(sealed, 0, AT.end);
  if (NAME.some((byte, index) => bytes[index] !== byte)) return "damaged";
  const version = bytes[AT.version] ?? 0;
  if (version > VERSION) return "newer";
  const [cost = 0, block, parallel] = bytes.subarray(AT.cost);
  const affordable = cost >= COSTS.least && cost <= COSTS.most && block === BLOCK && parallel === PARALLEL;
  const view = new DataView(sealed);
  const generation = view.getFloat64(AT.generation);
  const at = view.getFloat64(AT.at);
  const sound = version === VERSION && affordable && Number.isSafeInteger(generation) && generation > 0;
  if (!sound || !Number.isFinite(at)) return "damaged";
  return {
    mark: bytesToHex(bytes),
    origin: bytes.slice(0, AT.hand),
    hand: bytes.slice(AT.hand, AT.generation),
    generation,
    at,
  };
}

/** A new key from a passphrase and a fresh salt. `cost`: log2 of scrypt's N. */
export async function newSeal(passphrase: string, cost: number): Promise<Seal> {
  const origin = new Uint8Array(AT.hand);
  origin.set(NAME);
  origin.set([VERSION, cost, BLOCK, PARALLEL], AT.version);
  crypto.getRandomValues(origin.subarray(AT.salt, AT.check));
  const { key, check } = await derive(passphrase, origin);
  origin.set(check, AT.check);
  return { key, origin, hand: newHand() };
}

/** The key a passphrase gives for a header; `null` when it is not the one it was sealed with. */
export async function sealFor(header: Header, passphrase: string): Promise<Seal | null> {
  const { key, check } = await derive(passphrase, header.origin);
  const fits = check.every((byte, index) => header.origin[AT.check + index] === byte);
  return fits ? { key, origin: header.origin, hand: newHand() } : null;
}

/** Seals bytes under a fresh iv. */
export async function seal(
  by: Seal,
  what: { readonly generation: number; readonly at: number; readonly plain: Uint8Array<ArrayBuffer> },
): Promise<ArrayBuffer> {
  const header = new Uint8Array(AT.end);
  header.set(by.origin);
  header.set(by.hand, AT.hand);
  const view = new DataView(header.buffer);
  view.setFloat64(AT.generation, what.generation);
  view.setFloat64(AT.at, what.at);
  const iv = crypto.getRandomValues(header.subarray(AT.iv));
  const cipher = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: header }, by.key, what.plain);
  const sealed = new Uint8Array(AT.end + cipher.byteLength);
  sealed.set(header);
  sealed.set(new Uint8Array(cipher), AT.end);
  return sealed.buffer;
}

/** What was sealed, or `null` when a single bit of it is not as it was written. */
export async function unseal(by: Seal, sealed: ArrayBuffer): Promise<Uint8Array<ArrayBuffer> | null> {
  if (sealed.byteLength < AT.end) return null;
  const header = new Uint8Array(sealed, 0, AT.end);
  try {
    const plain = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: header.subarray(AT.iv), additionalData: header },
      by.key,
      new Uint8Array(sealed, AT.end),
    );
    return new Uint8Array(plain);
  } catch {
    return null;
  }
}

async function derive(passphrase: string, origin: Uint8Array) {
  const derived = scrypt(utf8ToBytes(passphrase.normalize("NFKC")), origin.subarray(AT.salt, AT.check), {
    N: 2 ** (origin[AT.cost] ?? USUAL_COST),
    r: BLOCK,
    p: PARALLEL,
    dkLen: KEY_BYTES + CHECK_BYTES,
  });
  const bytes = new Uint8Array(derived);
  const key = await crypto.subtle.importKey("raw", bytes.subarray(0, KEY_BYTES), "AES-GCM", false, [
    "encrypt",
    "decrypt",
  ]);
  const check = bytes.slice(KEY_BYTES);
  bytes.fill(0);
  derived.fill(0);
  return { key, check };
}

const newHand = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(8));

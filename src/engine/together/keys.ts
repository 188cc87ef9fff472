import { hmac } from "@noble/hashes/hmac.js";
import { scrypt } from "@noble/hashes/scrypt.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { HASH_DIGITS } from "../../core/together/entries.ts";
import { boundTo, type Cover, type Part, readPart } from "../../core/together/parts.ts";
import { heardPassphrase } from "../../core/together/passphrase.ts";

/** What a passphrase gives for one exchange. The page holds it while the exchange lasts; it is written nowhere. */
export type ExchangeKeys = Pick<Cover, "exchange" | "check"> & {
  /** AES-256-GCM; cannot be taken out of the browser. */
  readonly seal: CryptoKey;
  /** Key of the hashes, 32 bytes. */
  readonly hash: Uint8Array;
};

/** log2 of scrypt's N, with r = 8 and p = 1; part of the format. 128 MiB and about half a second a guess. */
export const EXCHANGE_COST = 17;
const KEY_BYTES = 32;
const CHECK_BYTES = 8;
/** What is sealed is as long as a multiple of this: a file's length does not tell how much was written. */
const ROUNDED_TO = 1024;

/** The keys of an exchange. `cost`: log2 of scrypt's N. */
export async function exchangeKeys(passphrase: string, exchange: string, cost: number): Promise<ExchangeKeys> {
  const derived = scrypt(utf8ToBytes(heardPassphrase(passphrase)), hexToBytes(exchange), {
    N: 2 ** cost,
    r: 8,
    p: 1,
    dkLen: 2 * KEY_BYTES + CHECK_BYTES,
  });
  const bytes = new Uint8Array(derived);
  const seal = await crypto.subtle.importKey("raw", bytes.subarray(0, KEY_BYTES), "AES-GCM", false, [
    "encrypt",
    "decrypt",
  ]);
  const keys = {
    exchange,
    check: bytesToHex(bytes.subarray(2 * KEY_BYTES)),
    seal,
    hash: bytes.slice(KEY_BYTES, 2 * KEY_BYTES),
  };
  bytes.fill(0);
  derived.fill(0);
  return keys;
}

/** A text as the hash that only this exchange gives it: the first 16 bytes of HMAC-SHA-256, in hex digits. */
export const keyedHash = ({ hash }: ExchangeKeys, text: string): string =>
  bytesToHex(hmac(sha256, hash, utf8ToBytes(text))).slice(0, HASH_DIGITS);

/** A part under cover. */
export async function sealPart({ exchange, check, seal }: ExchangeKeys, part: Part): Promise<Cover> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const cover = { exchange, check, iv: bytesToHex(iv) };
  const json = utf8ToBytes(JSON.stringify(part));
  // JSON does not mind spaces after it.
  const plain = new Uint8Array(Math.ceil(json.length / ROUNDED_TO) * ROUNDED_TO).fill(0x20);
  plain.set(json);
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: new Uint8Array(utf8ToBytes(boundTo(cover))) },
    seal,
    plain,
  );
  return { ...cover, sealed: base64(new Uint8Array(sealed)) };
}

/** What is under a cover; `null` where a single bit is not as it was written, or it is no part of ours. */
export async function openPart({ seal }: ExchangeKeys, cover: Cover): Promise<Part | null> {
  try {
    const sealed = Uint8Array.from(atob(cover.sealed), (letter) => letter.charCodeAt(0));
    const additionalData = new Uint8Array(utf8ToBytes(boundTo(cover)));
    const iv = new Uint8Array(hexToBytes(cover.iv));
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, seal, sealed);
    return readPart(new TextDecoder().decode(plain));
  } catch {
    return null;
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

import type { Change } from "../../core/model/change.ts";

/** What opens and closes the sealed document: made once from the passphrase, then handed on instead of it. */
export type Seal = {
  /** AES-256-GCM; cannot be read out again, only used. */
  readonly key: CryptoKey;
  /** How the key was made: the beginning of every header sealed with it. */
  readonly origin: Uint8Array<ArrayBuffer>;
  /** Eight random bytes of this page, by which it knows its own writings from another tab's. */
  readonly hand: Uint8Array<ArrayBuffer>;
};

/**
 * What the page holds in memory so that a new worker can go on where the old one was ended: the last sealed
 * document, and what opens it.
 */
export type Moored = {
  /** `null` where nothing is kept on the device: a restored backup, packed and in clear, only in memory. */
  readonly seal: Seal | null;
  readonly sealed: ArrayBuffer;
  /** The last command whose effect is in it. */
  readonly upTo: number;
  /** What the person had said, when the document was opened rather than written. */
  readonly log?: { readonly said: readonly Change[]; readonly undone: readonly Change[] };
};

import { Decrypter, Encrypter } from "age-encryption";

/**
 * A backup is an ordinary file in the age format (age-encryption.org/v1) with one recipient, a passphrase: whoever has
 * the standard tool opens it with `age -d`, without us.
 */
const BEGINNING = "age-encryption.org/v1\n-> scrypt ";

/** Why a file does not open. */
export type Closed = "unknown" | "damaged" | "wrong-passphrase";

/** Locks bytes under a passphrase. `cost`: log2 of scrypt's N. */
export async function locked(plain: Uint8Array, passphrase: string, cost: number): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize("NFC"));
  encrypter.setScryptWorkFactor(cost);
  return new Uint8Array(await encrypter.encrypt(plain));
}

/**
 * What was locked, or why it stays so. A byte changed in the first lines may look like a wrong passphrase, for they hold
 * what the passphrase is tried on; anywhere else it is known for what it is.
 */
export async function unlocked(file: Uint8Array, passphrase: string): Promise<Uint8Array | Closed> {
  if (new TextDecoder().decode(file.subarray(0, BEGINNING.length)) !== BEGINNING) return "unknown";
  const decrypter = new Decrypter();
  // As most systems type it; and as it was typed, for a file that another tool has made.
  for (const way of new Set([passphrase.normalize("NFC"), passphrase])) decrypter.addPassphrase(way);
  try {
    return await decrypter.decrypt(file);
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : "";
    if (/memory|allocation/i.test(message)) throw reason;
    return message.startsWith("no identity") ? "wrong-passphrase" : "damaged";
  }
}

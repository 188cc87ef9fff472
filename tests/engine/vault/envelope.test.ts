import { expect, test } from "vitest";
import { type Header, headerOf, newSeal, seal, sealFor, unseal } from "../../../src/engine/vault/envelope.ts";

/** The least scrypt allows here: these tests are not about how long it takes. */
const CHEAP = 10;

const headed = (sealed: ArrayBuffer): Header => {
  const header = headerOf(sealed);
  if (typeof header === "string") throw new Error(header);
  return header;
};

async function sealedText(text: string, passphrase = "quattro parole a caso") {
  const by = await newSeal(passphrase, CHEAP);
  return {
    by,
    sealed: await seal(by, { generation: 7, at: 1_790_000_000_123, plain: new TextEncoder().encode(text) }),
  };
}

test("what is sealed opens with its passphrase, however its accents are written, and with no other", async () => {
  const { sealed } = await sealedText("Nadia", "perché lunedì no");
  const header = headed(sealed);
  expect([header.generation, header.at]).toEqual([7, 1_790_000_000_123]);
  for (const passphrase of ["perché lunedì no", "perché lunedì no".normalize("NFD")]) {
    const found = await sealFor(header, passphrase);
    if (found === null) throw new Error("it does not fit");
    expect(new TextDecoder().decode((await unseal(found, sealed)) ?? undefined)).toBe("Nadia");
  }
  for (const passphrase of ["perche lunedi no", "Perché lunedì no", "perché lunedì no ", ""]) {
    expect(await sealFor(header, passphrase)).toBeNull();
  }
});

test("every single byte changed is seen, in the header or behind it", async () => {
  const { by, sealed } = await sealedText("Elio");
  for (let at = 0; at < sealed.byteLength; at++) {
    const changed = new Uint8Array(sealed.slice(0));
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    expect(await unseal(by, changed.buffer), `byte ${at}`).toBeNull();
  }
  for (let length = 0; length < sealed.byteLength; length++) {
    expect(await unseal(by, sealed.slice(0, length)), `first ${length}`).toBeNull();
  }
  expect(await unseal(by, sealed)).not.toBeNull();
});

test("a header of a later version is told from a broken one", async () => {
  const { sealed } = await sealedText("");
  const changedAt = (at: number, byte: number): ArrayBuffer => {
    const bytes = new Uint8Array(sealed.slice(0));
    bytes[at] = byte;
    return bytes.buffer;
  };
  expect(headerOf(changedAt(8, 2))).toBe("newer");
  expect(headerOf(changedAt(8, 0))).toBe("damaged");
  expect(headerOf(changedAt(0, 0))).toBe("damaged");
  // A cost that would keep any machine busy for hours, or cost a guesser nothing.
  expect(headerOf(changedAt(9, 31))).toBe("damaged");
  expect(headerOf(changedAt(9, 1))).toBe("damaged");
  expect(headerOf(sealed.slice(0, 75))).toBe("damaged");
  expect(headerOf(new ArrayBuffer(0))).toBe("damaged");
});

test("the same thing sealed twice has nothing in common but how its key was made", async () => {
  const { by, sealed } = await sealedText("Tommaso Vergani ".repeat(20));
  const again = await seal(by, {
    generation: 7,
    at: 1_790_000_000_123,
    plain: new TextEncoder().encode("Tommaso Vergani ".repeat(20)),
  });
  const [one, two] = [new Uint8Array(sealed), new Uint8Array(again)];
  expect(one.subarray(0, 64)).toEqual(two.subarray(0, 64));
  const same = one.subarray(64).filter((byte, index) => two[64 + index] === byte).length;
  expect(same / (one.length - 64)).toBeLessThan(0.05);
  expect(Buffer.from(sealed).includes("Vergani")).toBe(false);
  const other = await newSeal("quattro parole a caso", CHEAP);
  expect(other.origin).not.toEqual(by.origin);
  await expect(crypto.subtle.exportKey("raw", by.key)).rejects.toThrow("not extractable");
});

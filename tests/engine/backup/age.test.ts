import { expect, test } from "vitest";
import { locked, unlocked } from "../../../src/engine/backup/age.ts";

/** Cheap: these tests are not about how long a passphrase takes. */
const CHEAP = 4;
const PASSPHRASE = "quattro parole lunedì a caso";
const TEXT = new TextEncoder().encode("Nadia Quarenghi ".repeat(9000));

test("what is locked opens with its passphrase, however it is typed, and looks like nothing", async () => {
  const file = await locked(TEXT, PASSPHRASE.normalize("NFD"), CHEAP);
  for (const form of ["NFC", "NFD"]) expect(await unlocked(file, PASSPHRASE.normalize(form))).toEqual(TEXT);
  expect(Buffer.from(file).includes("Quarenghi")).toBe(false);
  expect(await unlocked(file, `${PASSPHRASE} `)).toBe("wrong-passphrase");
});

test("whichever byte is changed, and wherever it is cut, nothing opens and why is told", async () => {
  const file = await locked(TEXT, PASSPHRASE, CHEAP);
  const header = new TextDecoder("latin1").decode(file).indexOf("\n---") + 49;
  const places = [...Array.from({ length: header + 40 }, (_, at) => at), 70_000, file.length - 20, file.length - 1];
  const fates = new Map<string, number>();
  for (const at of places) {
    const changed = Uint8Array.from(file);
    changed[at] = (changed[at] ?? 0) ^ 1;
    const fate = await unlocked(changed, PASSPHRASE);
    expect(typeof fate, `byte ${at}`).toBe("string");
    if (at > header) expect(fate, `byte ${at}`).toBe("damaged");
    fates.set(String(fate), (fates.get(String(fate)) ?? 0) + 1);
  }
  // Each of the three reasons is met; most bytes of the header are known to be damaged or not ours.
  expect([...fates.keys()].toSorted()).toEqual(["damaged", "unknown", "wrong-passphrase"]);
  for (const length of [0, 10, 40, 100, header, header + 16, 70_000, file.length - 1]) {
    expect(typeof (await unlocked(file.subarray(0, length), PASSPHRASE)), `cut at ${length}`).toBe("string");
  }
});

test("something else is told to be something else", async () => {
  for (const text of ["", "PK\u0003\u0004", "age-encryption.org/v1\n-> X25519 abc\n"]) {
    expect(await unlocked(new TextEncoder().encode(text), PASSPHRASE)).toBe("unknown");
  }
});

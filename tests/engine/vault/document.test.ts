import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../../src/core/model/change.ts";
import { forgetting } from "../../../src/core/model/forget.ts";
import { NOTHING_READ } from "../../../src/core/model/reading.ts";
import type { FileRead } from "../../../src/core/model/source.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { scrub } from "../../../src/core/people/forgotten.ts";
import type { Memory } from "../../../src/engine/session.ts";
import { shelfOf } from "../../../src/engine/standing.ts";
import { pack, unpack } from "../../../src/engine/vault/document.ts";
import { newSeal, seal, unseal } from "../../../src/engine/vault/envelope.ts";
import { drawing, TODAY } from "../small-network.ts";
import { EMPTY } from "./memories.ts";

/** Someone of whom only the name is known. */
const NOBODY = { name: "", given: null, family: null, identities: [], position: null, company: null };

test("any memory comes back as it was", async () => {
  const text = fc.string({ unit: "binary", maxLength: 12 });
  const change: fc.Arbitrary<Change> = fc.oneof(
    text.map((name) => drawing(name)),
    fc.record({ kind: fc.constant("confirm-circle" as const), circle: fc.constant(drawing("Coro").circle) }),
  );
  const file = fc.record({
    platform: fc.constantFrom("linkedin" as const, "facebook" as const),
    path: text,
    reader: fc.option(text),
    reading: fc.record({
      used: fc.nat(),
      skipped: fc.constant([]),
      findings: fc.constant([]),
      mentions: fc.array(
        fc.record({
          name: text,
          given: fc.option(text),
          family: fc.option(text),
          identities: fc.constant([]),
          position: fc.constant(null),
          company: fc.option(text),
        }),
        { maxLength: 3 },
      ),
      traces: fc.constant([]),
      conversations: fc.constant([]),
      memberships: fc.constant([]),
      egoFacts: fc.constant([]),
      seesContact: fc.boolean(),
    }),
    error: fc.constant(null),
  });
  const memory = fc.record({
    said: fc.array(change, { maxLength: 4 }),
    undone: fc.array(change, { maxLength: 2 }),
    reads: fc.nat(),
    shelf: fc.array(file, { maxLength: 4 }).map(shelfOf),
  });
  const by = await newSeal("quattro parole a caso", 10);
  await fc.assert(
    fc.asyncProperty(memory, async (part) => {
      const given: Memory = { ...EMPTY, ...part };
      const plain = await pack(given, (clean) => clean);
      const open = await unseal(by, await seal(by, { generation: 1, at: 0, plain }));
      if (open === null) throw new Error("it does not open");
      expect({ ...EMPTY, ...(await unpack(open)) }).toEqual(given);
    }),
    { numRuns: 200 },
  );
});

test("of those who were forgotten nothing is written, neither in names of files nor in what was taken back", async () => {
  const chat = (path: string): FileRead => ({
    platform: "chat",
    path,
    reader: "whatsapp/chat",
    error: null,
    reading: { ...NOTHING_READ, mentions: [{ ...NOBODY, name: "Nadia Quarenghi" }] },
  });
  const files = [chat("WhatsApp Chat - Nadia Quarenghi/_chat.txt")];
  const { people } = buildNetwork({ files, changes: [], day: TODAY });
  const nadia = people.find(({ name }) => name === "Nadia Quarenghi");
  if (nadia === undefined) throw new Error("nobody was read");
  const about: Change = { kind: "note", person: nadia.id, text: "Quarenghi del coro" };
  const given: Memory = {
    ...EMPTY,
    shelf: shelfOf(files),
    said: [about, forgetting(nadia.aliases, "00ff")],
    undone: [about],
  };
  const inflate = async (plain: Uint8Array<ArrayBuffer>): Promise<string> =>
    new Response(new Blob([plain]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  expect(await inflate(await pack(given, (clean) => clean))).toMatch(/nadia|quarenghi/i);
  expect(await inflate(await pack(given, scrub))).not.toMatch(/nadia|quarenghi/i);
});

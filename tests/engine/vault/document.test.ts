import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../../src/core/model/change.ts";
import type { Memory } from "../../../src/engine/session.ts";
import { pack, unpack } from "../../../src/engine/vault/document.ts";
import { newSeal, seal, unseal } from "../../../src/engine/vault/envelope.ts";
import { drawing } from "../small-network.ts";
import { EMPTY } from "./memories.ts";

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
    shelf: fc
      .array(fc.tuple(text, fc.array(file, { maxLength: 2 })), { maxLength: 3 })
      .map((groups) => new Map(groups)),
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

import fc from "fast-check";
import { expect, test } from "vitest";

import { member, parseJson } from "../../src/core/read/text/json.ts";
import { facebookReader } from "../core/read/facebook/facebook-fixtures.ts";
import { expectSound, readPieces, rowsOf } from "../support/check-reader.ts";

test("whatever is JSON comes through as JSON.parse has it", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      expect(parseJson(text)).toEqual({ value: JSON.parse(text), trouble: null });
    }),
    { numRuns: 1_000 },
  );
});

test("no text makes the parser throw, and trouble is told whenever something is missing", () => {
  const noisy = fc.string({ unit: fc.constantFrom(...Array.from('{}[]":,\\ue1tna ')) });
  fc.assert(
    fc.property(fc.oneof(noisy, fc.string()), (text) => {
      const parsed = parseJson(text);
      expect(parsed.value === undefined && parsed.trouble === null).toBe(false);
    }),
    { numRuns: 5_000 },
  );
});

/** Names that could lead a scanner astray: quotes, backslashes, brackets. */
const name = fc
  .string({ unit: fc.constantFrom(...Array.from('ab\\"{}[],:é ')), minLength: 1, maxLength: 8 })
  .map((text) => `N${text}x`);

test("a list cut at any character keeps every complete record before the cut", () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8 }), fc.nat(), fc.boolean(), (names, where, bare) => {
      const records = names.map((each, i) => ({
        name: each,
        timestamp: 1_600_000_000 + i * 86_400,
        tags: [{ a: [1] }],
      }));
      const text = JSON.stringify(bare ? records : { friends_v2: records, more: "…" });
      const cut = where % (text.length + 1);
      const parsed = parseJson(text.slice(0, cut));
      const value = bare ? parsed.value : member(parsed.value, "friends_v2");
      let end = text.indexOf("[") + 1;
      let complete = 0;
      for (const record of records) {
        end += JSON.stringify(record).length;
        if (end <= cut) complete++;
        end++;
      }
      expect(Array.isArray(value) ? value : []).toEqual(records.slice(0, complete));
      if (cut < text.length) expect(parsed.trouble).toBe("cut-short");
    }),
    { numRuns: 2_000 },
  );
});

test("an export with strange values in every place is counted and never throws", () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const record = fc.dictionary(
    fc.constantFrom(
      "name",
      "timestamp",
      "timestamp_ms",
      "sender_name",
      "content",
      "type",
      "tags",
      "data",
      "__proto__",
      "title",
    ),
    fc.oneof(value, fc.constantFrom("Anna", 1_600_000_000, 1_600_000_000_000)),
  );
  const messages = facebookReader("messages");
  const tags = facebookReader("tags");
  fc.assert(
    fc.property(fc.array(fc.oneof(record, value)), fc.array(fc.oneof(record, value)), (list, people) => {
      const thread = readPieces(messages, "message_1.json", [JSON.stringify({ participants: people, messages: list })]);
      expectSound(thread);
      expect(rowsOf(thread)).toBe(Math.max(list.length, 1));
      const posts = readPieces(tags, "your_posts_1.json", [JSON.stringify(list)]);
      expectSound(posts);
      expect(rowsOf(posts)).toBe(list.length);
    }),
    { numRuns: 1_000 },
  );
});

import { expect, test } from "vitest";
import { matchPeople } from "../../../src/core/compare/match.ts";
import type { MomentPerson } from "../../../src/core/compare/moment.ts";

const someone = (id: string, name: string, more: Partial<MomentPerson> = {}): MomentPerson => ({
  id,
  aliases: [id],
  name,
  keys: [],
  sources: ["linkedin"],
  since: null,
  last: null,
  carriedBy: [],
  state: "cannot-tell",
  strength: null,
  isBridge: false,
  ended: null,
  circles: [],
  resting: false,
  ...more,
});

function matched(first: readonly MomentPerson[], second: readonly MomentPerson[]) {
  const there = matchPeople(first, second);
  const back = matchPeople(second, first);
  const ids = (pairs: readonly (readonly [MomentPerson, MomentPerson])[]) => pairs.map(([a, b]) => `${a.id}=${b.id}`);
  expect(ids(back.pairs.map(([b, a]) => [a, b] as const)).toSorted()).toEqual(ids(there.pairs).toSorted());
  expect(back.onlyFirst).toEqual(there.onlySecond);
  return {
    pairs: ids(there.pairs),
    gone: there.onlyFirst.map(({ id }) => id),
    come: there.onlySecond.map(({ id }) => id),
  };
}

test("people are found by id, by an id they had, by address, and by a name only one of them has", () => {
  expect(
    matched(
      [
        someone("1", "Ada Neri"),
        someone("2", "Bice Riva"),
        someone("3", "Carla Sala", { keys: ["email:carla@x.example"] }),
        someone("4", "Dòra Villa"),
      ],
      [
        someone("1", "Ada Bianchi"),
        someone("9", "Beatrice Riva", { aliases: ["2", "9"] }),
        someone("8", "Carla Sala Monti", { keys: ["email:carla@x.example"] }),
        someone("7", "Villa, Dora"),
      ],
    ),
  ).toEqual({ pairs: ["1=1", "2=9", "3=8", "4=7"], gone: [], come: [] });
});

test("namesakes, two profiles of one name and a mailbox that changed hands are nobody's match", () => {
  expect(
    matched(
      [
        someone("1", "Anna Rossi"),
        someone("2", "Anna Rossi"),
        someone("3", "Elio Conti", { keys: ["linkedin-url:elio-1"] }),
        someone("4", "Gino Fabbri", { keys: ["email:info@x.example"] }),
      ],
      [
        someone("6", "Anna Rossi"),
        someone("7", "Elio Conti", { keys: ["linkedin-url:elio-2"] }),
        someone("8", "Fosca Monti", { keys: ["email:info@x.example"] }),
      ],
    ).pairs,
  ).toEqual([]);
});

test("whoever was joined with somebody else meanwhile is not gone", () => {
  const before = [
    someone("1", "Ada Neri", { keys: ["email:ada@x.example"] }),
    someone("2", "A. Neri", { keys: ["phone:+39333"] }),
    someone("3", "Zita Galli"),
  ];
  const after = [someone("1", "Ada Neri", { keys: ["email:ada@x.example", "phone:+39333"] })];
  expect(matched(before, after)).toEqual({ pairs: ["1=1"], gone: ["3"], come: [] });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { type Comparison, compareMoments, TURNS, type Turn } from "../../../src/core/compare/compare.ts";
import { type Moment, momentOf } from "../../../src/core/compare/moment.ts";
import { readMoment } from "../../../src/core/compare/read-moment.ts";
import type { Network } from "../../../src/core/model/network.ts";
import { networkAsOf } from "../../../src/core/network/as-of.ts";
import { writeReport } from "../../../src/core/report/report.ts";
import { networks } from "../../support/arbitrary-network.ts";
import { dayOf } from "../../support/sketch-files.ts";
import { sketch, TODAY } from "../../support/sketch.ts";

const analysed = (network: Network, day = TODAY) => analyse(network, { day, seed: 1, resolution: 1 });
const present = (network: Network, text = "2026-11-23"): Moment =>
  momentOf(network, analysed(network, dayOf(text)), "present");

function reported(network: Network, text = "2026-11-23"): Moment {
  const analysis = analysed(network, dayOf(text));
  const read = readMoment(writeReport({ network, analysis, app: "1.0.0", names: true, pseudonymKey: null }));
  if (typeof read === "string") throw new Error(read);
  return read;
}

function pastAndNow(network: Network, text: string): Comparison {
  const then = networkAsOf(network, dayOf(text)).network;
  return compareMoments(
    momentOf(then, analysed(then, dayOf(text)), "past"),
    momentOf(network, analysed(network), "beside"),
  );
}

const who = ({ turns }: Comparison, turn: Turn): readonly string[] =>
  turns.filter((one) => one.turn === turn).map(({ before, after }) => after?.name ?? before?.name ?? "");
const told = (of: Comparison): readonly string[] => TURNS.filter((turn) => who(of, turn).length > 0);

/** Twelve months of contact, the first of each. */
const months = (year: number): string =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}-01`).join(" ");

const EARLIER = `
  source linkedin 2019-01-01..2024-11-20
  Ada in linkedin since 2019-01-01
  Bice in linkedin since 2019-01-01
  Carla in linkedin since 2019-01-01
  Dina in linkedin since 2019-01-01
  Elio in linkedin since 2019-01-01
  Ada ~ linkedin ${months(2020)}
  Bice ~ linkedin ${months(2024).replaceAll(" 2024-12-01", "")}
  Carla ~ linkedin ${months(2024).replaceAll(" 2024-12-01", "")}
  (sport) Palestra: Ada Bice
`;
const LATER = EARLIER.replace("2024-11-20", "2026-11-20")
  .replace("Elio in linkedin since 2019-01-01", "Fosca in linkedin since 2025-03-03")
  .replace(
    "  (sport) Palestra: Ada Bice",
    `  Ada ~ linkedin ${months(2026).replaceAll(" 2026-12-01", "")}\n  Carla ~ linkedin ${months(2025)} ${months(2026).replaceAll(" 2026-12-01", "")}\n  (sport) Palestra: Ada Bice Carla\n  (friends) Quartetto: Dina Fosca`,
  );

test("who came back, fell silent, came, went, joined, and which circle is new", () => {
  for (const [before, after] of [
    [present(sketch(EARLIER), "2024-11-23"), present(sketch(LATER))],
    [reported(sketch(EARLIER), "2024-11-23"), reported(sketch(LATER))],
    [reported(sketch(EARLIER), "2024-11-23"), present(sketch(LATER))],
  ] as const) {
    const found = compareMoments(before, after);
    expect(who(found, "reactivated")).toEqual(["Ada"]);
    expect(who(found, "cooled")).toEqual(["Bice"]);
    expect(who(found, "arrived")).toEqual(["Fosca"]);
    expect(found.turns.find(({ turn }) => turn === "joined")?.circles.map(({ name }) => name)).toEqual(["Palestra"]);
    expect(who(found, "joined")).toEqual(["Carla"]);
    expect(found.circlesAdded.map(({ name }) => name)).toEqual(["Quartetto"]);
    expect([found.before.people, found.after.people, found.before.circles, found.after.circles]).toEqual([5, 5, 1, 2]);
  }
  // A report says where someone was seen only by their addresses and lists; these say LinkedIn, which still looks.
  expect(who(compareMoments(reported(sketch(EARLIER), "2024-11-23"), present(sketch(LATER))), "gone")).toEqual([
    "Elio",
  ]);
});

test("the past of one network tells who came back and fell silent, and guesses nobody undated in or out", () => {
  const more = `
    Gino in linkedin
    (other) Cena: Gino
    Pina in linkedin since 2025-04-04
    (family) Zii: Pina
    Hugo in linkedin since 2025-05-05
    [company] Corso: Hugo Ada
  `;
  const found = pastAndNow(sketch(`${LATER}${more}`), "2024-11-20");
  expect(who(found, "reactivated")).toEqual(["Ada"]);
  expect(who(found, "cooled")).toEqual(["Bice"]);
  // Fosca and Pina are in circles ego drew: they may well have been there before the files show them.
  expect(who(found, "arrived")).toEqual(["Hugo"]);
  expect(found.circlesAdded).toEqual([]);
  expect(found.unsure).toBe(3);
});

test("nobody is said to have gone quiet where the source that saw them is gone, or looked no further", () => {
  const two = (chat: string, last: string) =>
    sketch(`
      source linkedin 2019-01-01..2026-11-20
      ${chat}
      Ada in linkedin chat since 2019-01-01
      Ada ~ linkedin 2020-01-01 2020-02-01 2020-03-01
      ${last}
    `);
  const before = present(
    two("source chat 2020-01-01..2024-11-20", `Ada ~ chat ${months(2024).replaceAll(" 2024-12-01", "")}`),
    "2024-11-23",
  );
  const without = sketch(`
    source linkedin 2019-01-01..2026-11-20
    Ada in linkedin since 2019-01-01
    Ada ~ linkedin 2020-01-01 2020-02-01 2020-03-01 2024-11-21
  `);
  const gone = compareMoments(before, present(without));
  expect(told(gone)).toEqual([]);
  expect(gone.unsure).toBe(1);
  expect(gone.sourcesOnlyBefore).toEqual(["chat"]);
  // The other way round Ada is not said to be back: nothing looked at the chats then.
  expect(told(compareMoments(present(without, "2024-11-23"), { ...before, day: TODAY }))).toEqual([]);
  const short = two(
    "source chat 2020-01-01..2024-12-20",
    `Ada ~ chat ${months(2024).replaceAll(" 2024-12-01", "")}\nAda ~ linkedin 2024-11-22`,
  );
  expect(who(compareMoments(before, present(short)), "cooled")).toEqual([]);
  const seen = two("source chat 2020-01-01..2026-11-20", `Ada ~ chat ${months(2024).replaceAll(" 2024-12-01", "")}`);
  expect(who(compareMoments(before, present(seen)), "cooled")).toEqual(["Ada"]);
});

test("a moment beside itself, and a report beside the network it tells of, say that nothing happened", () => {
  fc.assert(
    fc.property(networks, (network) => {
      for (const [one, other] of [
        [present(network), present(network)],
        [reported(network), present(network)],
        [present(network), reported(network)],
      ] as const) {
        const found = compareMoments(one, other);
        expect(told(found)).toEqual([]);
        expect([found.circlesAdded, found.circlesDissolved, found.unsure]).toEqual([[], [], 0]);
        expect(found.otherEgo).toBe(false);
      }
    }),
    { numRuns: 15, seed: 20261123 },
  );
});

test("swapping the two swaps every turn with its opposite", () => {
  let turned = 0;
  fc.assert(
    fc.property(networks, networks, fc.integer({ min: 0, max: 1_200 }), (one, other, days) => {
      const earlier = dayOf("2026-11-23") - days;
      const before = { ...present(one), day: dayOf("2026-11-23") };
      const analysis = analyse(other, { day: earlier as typeof TODAY, seed: 1, resolution: 1 });
      const after = momentOf(other, analysis, "present");
      const [there, back] = [compareMoments(before, after), compareMoments(after, before)];
      for (const [at, turn] of TURNS.entries()) {
        const opposite = TURNS[at % 2 === 0 ? at + 1 : at - 1] ?? turn;
        expect(who(there, turn).toSorted()).toEqual(who(back, opposite).toSorted());
        turned += who(there, turn).length;
      }
      expect(there.circlesAdded).toEqual(back.circlesDissolved);
      expect([there.blind, there.unsure]).toEqual([back.blind, back.unsure]);
    }),
    { numRuns: 40, seed: 20261123 },
  );
  expect(turned).toBeGreaterThan(100);
});

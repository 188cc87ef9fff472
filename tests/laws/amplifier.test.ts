import fc from "fast-check";
import { expect, test } from "vitest";

import { remainderWithout } from "../../src/core/analysis/amplifier.ts";
import { analyse } from "../../src/core/analysis/analyse.ts";
import type { Remainder } from "../../src/core/analysis/analysis.ts";
import type { Change } from "../../src/core/model/change.ts";
import { circleId, sourceId } from "../../src/core/model/ids.ts";
import type { Network } from "../../src/core/model/network.ts";
import { buildNetwork } from "../../src/core/network/build.ts";
import { withoutSources } from "../../src/core/network/without-source.ts";
import { inventedFiles } from "../support/invent-files.ts";
import { inventedChanges } from "../support/invent-log.ts";
import { dayOf } from "../support/sketch-files.ts";

const TODAY = dayOf("2026-11-23");
const DECLARED = sourceId("declared");
const circleOfAll = circleId("choir");
const CHOICE = { seed: 3, resolution: 1 };
const networks = fc
  .record({ files: inventedFiles, changes: inventedChanges })
  .map((given): Network => buildNetwork({ ...given, day: TODAY }));
const platformsOf = ({ sources }: Network) => sources.flatMap(({ id }) => (id === DECLARED ? [] : [id]));
const remainder = (network: Network, rest: Network): Remainder =>
  remainderWithout(network, rest, { day: TODAY, choice: CHOICE });
const law = <Given>(arbitrary: fc.Arbitrary<Given>, holds: (given: Given) => void): void =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: 100, seed: 20261124 });

test("nothing switched off is the whole, and switching on again is never having switched off", () => {
  law(networks, (network) => {
    const { whole } = analyse(network, { day: TODAY, seed: CHOICE.seed }).amplifier;
    const before = JSON.stringify(network);
    const strength = network.people.length === 0 ? 0 : 1;
    expect(remainder(network, network)).toEqual({ ...whole, strength });
    withoutSources(network, platformsOf(network));
    expect(JSON.stringify(network)).toBe(before);
    expect(withoutSources(network, [])).toEqual(network);
  });
});

test("sources may be switched off in any order, and one after the other or at once", () => {
  law(networks, (network) => {
    const off = platformsOf(network);
    expect(withoutSources(network, off.toReversed())).toEqual(withoutSources(network, off));
    expect(withoutSources(withoutSources(network, off.slice(0, 1)), off.slice(1))).toEqual(
      withoutSources(network, off),
    );
  });
});

test("one source switched off leaves what the amplifier says of it, and more switched off never leaves more", () => {
  law(networks, (network) => {
    const { sources } = analyse(network, { day: TODAY, seed: CHOICE.seed }).amplifier;
    const all = remainder(network, withoutSources(network, platformsOf(network)));
    for (const { source, without } of sources) {
      expect(remainder(network, withoutSources(network, [source]))).toEqual(without);
      expect(all.people).toBeLessThanOrEqual(without.people);
      expect(all.circles).toBeLessThanOrEqual(without.circles);
      expect(all.strength).toBeLessThanOrEqual(without.strength + 1e-9);
    }
  });
});

test("what is only there and what is shared make up who is there; what is sure is never more than what may be", () => {
  law(networks, (network) => {
    const { sources } = analyse(network, { day: TODAY, seed: CHOICE.seed }).amplifier;
    for (const { source, onlyHere, onlyHereSure, shared } of sources) {
      expect(onlyHere + shared).toBe(network.people.filter((person) => person.sources.includes(source)).length);
      expect(onlyHereSure).toBeGreaterThanOrEqual(0);
      expect(onlyHereSure).toBeLessThanOrEqual(onlyHere);
    }
  });
});

test("saying where a tie was born narrows the bounds: a circle lowers the upper one, the platform raises the lower one", () => {
  law(fc.record({ files: inventedFiles, which: fc.nat(20) }), ({ files, which }) => {
    const draw: Change = {
      kind: "draw-circle",
      circle: circleOfAll,
      name: "Coro",
      circleKind: "community",
      people: ["Nuova Persona"],
      silhouettes: 0,
    };
    const plain = buildNetwork({ files, changes: [draw], day: TODAY });
    const alone = plain.people.filter(({ sources }) => sources.length === 1 && sources[0] !== DECLARED);
    const person = alone[which % Math.max(1, alone.length)];
    const source = person?.sources[0];
    if (person === undefined || source === undefined) return;
    const bounds = (change: Change): readonly number[] => {
      const network = buildNetwork({ files, changes: [draw, change], day: TODAY });
      const found = analyse(network, { day: TODAY, seed: 3 }).amplifier.sources.find((one) => one.source === source);
      return [found?.onlyHereSure ?? -1, found?.onlyHere ?? -1];
    };
    const [sure = -1, most = -1] = bounds({ kind: "origin", person: person.id, circle: null, source: null });
    expect(bounds({ kind: "origin", person: person.id, circle: null, source })).toEqual([sure + 1, most]);
    expect(bounds({ kind: "origin", person: person.id, circle: circleOfAll, source: null })).toEqual([sure, most - 1]);
  });
});

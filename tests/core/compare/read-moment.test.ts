import { expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { readMoment } from "../../../src/core/compare/read-moment.ts";
import { writeReport } from "../../../src/core/report/report.ts";
import { sketch, TODAY } from "../../support/sketch.ts";

const network = sketch(`
  source linkedin 2019-01-01..2026-11-20
  Ada in linkedin since 2019-01-01
  Ada ~ linkedin 2026-10-01 2026-10-08 2026-11-01
  (sport) Palestra: Ada Bice
`);
const analysis = analyse(network, { day: TODAY, seed: 1, resolution: 1 });
const open = writeReport({ network, analysis, app: "1.0.0", names: true, pseudonymKey: null });
const changed = (change: (report: Record<string, unknown>) => void): string => {
  const report = JSON.parse(open) as Record<string, unknown>;
  change(report);
  return JSON.stringify(report);
};
const person = (text: string) =>
  changed((report) => {
    report["people"] = [JSON.parse(text) as unknown];
  });

test("a report with names is read; one with pseudonyms, of a later version or of something else is refused", () => {
  const read = readMoment(open);
  expect(read).toMatchObject({ day: TODAY, circles: [{ name: "Palestra", kind: "sport" }] });
  expect(readMoment(writeReport({ network, analysis, app: "1.0.0", names: false, pseudonymKey: "k" }))).toBe(
    "no-names",
  );
  expect(readMoment(changed((report) => void (report["version"] = 2)))).toBe("newer");
  expect(readMoment(changed((report) => void (report["something"] = { more: [1] })))).toEqual(read);
  for (const other of [
    "",
    "null",
    "[]",
    "42",
    '"fare-rete/report"',
    '{"format":"fare-rete/backup"}',
    "PK\u0003\u0004",
  ]) {
    expect(readMoment(other)).toBe("unreadable");
  }
});

test("cut anywhere a report is refused, never half read", () => {
  for (let end = 0; end < open.trimEnd().length; end += 37) expect(readMoment(open.slice(0, end))).toBe("unreadable");
});

test("hostile files change nothing and throw nothing", () => {
  const deep = `{"format":"fare-rete/report","version":1,"people":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  expect(readMoment(deep)).toBe("unreadable");
  const poisoned = open.replace(
    '"made":',
    '"__proto__": {"polluted": true, "names": "pseudonyms"}, "constructor": 1, "made":',
  );
  expect(readMoment(poisoned)).toEqual(readMoment(open));
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  const inherited = '{"__proto__": {"id": "1", "name": "Ada", "state": "active"}}';
  for (const broken of [
    "null",
    "7",
    "[]",
    "{}",
    inherited,
    '{"id":"1","state":"toString"}',
    '{"id":"","state":"active"}',
    '{"id":7,"state":"active"}',
  ]) {
    expect(readMoment(person(broken))).toBe("unreadable");
  }
  for (const key of ["people", "circles", "sources", "made"]) {
    expect(readMoment(changed((report) => void (report[key] = "no list")))).toBe("unreadable");
    expect(readMoment(changed((report) => void (report[key] = [null])))).toBe("unreadable");
  }
  const twice = changed(
    (report) => void (report["people"] = [...(report["people"] as unknown[]), ...(report["people"] as unknown[])]),
  );
  expect(readMoment(twice)).toBe("unreadable");
  const odd = readMoment(
    person(
      JSON.stringify({
        id: "1",
        name: "N".repeat(1_000_000),
        state: "active",
        circles: [7, null, "c"],
        roles: "bridge",
        lastContact: { day: "2026-02-31" },
        strength: { band: "strong", value: "1e999" },
      }),
    ),
  );
  expect(odd).toMatchObject({ people: [{ last: null, circles: ["c"], isBridge: false, strength: { value: 0 } }] });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { shelf } from "../support/archives.ts";
import { type Host, hostBuilt } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { closenessOf, feelClose, feelAsCloseAs, keepHere, openKept, settled } from "../support/keeping.ts";
import { type Profile, profile } from "../support/profile.ts";
import { ready } from "../support/visit.ts";

/** How often the browser is killed; `KILLS=200` for a night. */
const KILLS = Number(process.env["KILLS"] ?? 4);

/** A writing begins 300 ms after a change and takes some tens more: the blow falls before, within and after it. */
const EARLIEST_MS = 200;
const LATEST_MS = 600;

/** Enough that a writing takes its time. */
const OTHERS = 4000;
const LIST = [
  "name,email,circle,company",
  ...Array.from({ length: OTHERS }, (_, n) => `Persona${n} Inventata${n % 97},p${n}@esempio.test,Cerchia ${n % 40},`),
].join("\r\n");

/** Close enough to be first of the list. */
const LEVELS = ["3", "4", "5"];

const disk = shelf();
let host: Host;
let own: Profile;

beforeAll(async () => {
  host = await hostBuilt();
  own = profile();
});
afterAll(async () => {
  await own.kill();
  own.clear();
  await host.close();
  disk.clear();
});

test(
  "whenever the browser is killed, what is kept opens, and is the last that was said to be kept or later",
  { timeout: 60_000 + KILLS * 30_000 },
  async () => {
    const first = await own.visit(host.address, "en");
    await drop(first.page, [disk.put("people.csv", LIST)]);
    await ready(first);
    await feelClose(first);
    const person = await first.page.locator(".person-name").innerText();
    await keepHere(first);
    await own.kill();
    let possible = ["5"];
    for (let kill = 0; kill < KILLS; kill++) {
      const journey = await own.visit(host.address, "en");
      await openKept(journey);
      expect(possible, `after kill ${kill}`).toContain(await closenessOf(journey, person));
      const said = LEVELS[kill % LEVELS.length] ?? "";
      const risked = LEVELS[(kill + 1) % LEVELS.length] ?? "";
      await feelAsCloseAs(journey, said);
      await settled(journey);
      await feelAsCloseAs(journey, risked);
      const share = (kill * 0.618_034) % 1;
      await journey.page.waitForTimeout(EARLIEST_MS + share * (LATEST_MS - EARLIEST_MS)).catch(() => undefined);
      await own.kill();
      possible = [said, risked];
    }
    const last = await own.visit(host.address, "en");
    await openKept(last);
    expect(possible).toContain(await closenessOf(last, person));
    expect(last.errors).toEqual([]);
  },
);

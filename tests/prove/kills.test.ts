import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diceFrom } from "../../src/core/model/dice.ts";
import { shelf } from "../support/archives.ts";
import { makeBackup, openBackup } from "../support/backing-up.ts";
import { type Host, hostBuilt } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { PASSPHRASE, closenessOf, feelAsCloseAs, feelClose, keepHere, openKept, settled } from "../support/keeping.ts";
import { type Profile, profile } from "../support/profile.ts";
import { goTo, said } from "../support/screens.ts";
import { type Visit, ready } from "../support/visit.ts";

/** How often something is killed; `KILLS=200` for a night. */
const KILLS = Number(process.env["KILLS"] ?? 50);
const SEED = Number(process.env["SEED"] ?? 20_261_129);

/** Enough that a writing takes its time. */
const OTHERS = 300;
const NAMES = Array.from(
  { length: OTHERS },
  (_, n) => `Persona${n} Inventata${n % 97},p${n}@esempio.test,Cerchia ${n % 20}`,
);
const LIST = ["name,email,circle", ...NAMES].join("\r\n");

/** A document as an earlier version of the app kept it, with its passphrase and whom it feels close to. */
const EARLIER = [...readFileSync(new URL("../../fixtures/kept/v1.bin", import.meta.url))];
const EARLIER_PASSPHRASE = "quattro parole lunedì a caso";

/** What can be seen of what is kept: how many people, and how close the closest feels. */
type Seen = { readonly people: number; readonly closeness: string };

/** Something that may be cut off: done up to where it begins to count, then begun. */
type Act = { readonly confirmed: Seen; readonly after: Seen; readonly begin: () => Promise<unknown> };

const disk = shelf();
const dice = diceFrom(SEED);
let host: Host;
let own: Profile;
let copy: string;
let base: Seen;
/** What opens what is kept. */
let passphrase = PASSPHRASE;
/** Who feels close in the list. */
let listed = "";

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

async function seenIn(journey: Visit): Promise<Seen> {
  await goTo(journey, "people");
  const people = Number(await journey.page.getByRole("grid").getAttribute("aria-rowcount")) - 1;
  return { people, closeness: await closenessOf(journey, closest(people)) };
}

/** Who feels close in what is kept: in the list, which is long, or in the earlier document. */
const closest = (people: number): string => (people < OTHERS ? "Bice Montanari" : listed);

const otherLevel = ({ closeness }: Seen): string => (closeness === "5" ? "4" : "5");

async function saying(journey: Visit, now: Seen): Promise<Act> {
  const level = otherLevel(now);
  await closenessOf(journey, closest(now.people));
  return { confirmed: now, after: { ...now, closeness: level }, begin: () => feelAsCloseAs(journey, level) };
}

const ACTS: Readonly<Record<string, (journey: Visit, now: Seen, kill: number) => Promise<Act>>> = {
  saving: saying,
  reading: async (journey, now, kill) => {
    const path = disk.put(`una-${kill}.csv`, `name,email,circle\r\nAggiunta${kill} Letta,a${kill}@esempio.test,Coro`);
    const after = { ...now, people: now.people + 1 };
    return { confirmed: now, after, begin: () => drop(journey.page, [path]) };
  },
  restoring: async (journey, now) => {
    await openBackup(journey, copy);
    const replace = journey.page.getByRole("button", { name: said(journey).backup.replace, exact: true });
    await replace.waitFor();
    return { confirmed: now, after: base, begin: () => replace.click() };
  },
  migrating: async (journey) => {
    const { page } = journey;
    await page.evaluate(putEarlier, EARLIER);
    await page.reload();
    passphrase = EARLIER_PASSPHRASE;
    await openKept(journey, passphrase);
    return saying(journey, await seenIn(journey));
  },
};

/** Leaves an earlier document, and nothing else, where the app keeps its own. */
function putEarlier(bytes: readonly number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("fare-rete", 1);
    opening.addEventListener("error", () => reject(new Error("not opened")));
    opening.addEventListener("success", () => {
      const work = opening.result.transaction("kept", "readwrite", { durability: "strict" });
      work.objectStore("kept").clear();
      work.objectStore("kept").put(Uint8Array.from(bytes).buffer, 0);
      work.addEventListener("complete", () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

/** Reads the list and begins to keep it. */
async function afresh(journey: Visit): Promise<void> {
  const { page } = journey;
  await drop(page, [disk.put("people.csv", LIST)]);
  await ready(journey);
  await feelClose(journey);
  listed = await page.locator(".person-name").innerText();
  await keepHere(journey);
}

async function begun(): Promise<Visit> {
  const journey = await own.visit(host.address, "en");
  journey.page.setDefaultTimeout(90_000);
  return journey;
}

/** The whole browser is killed, or the tab with its worker; what a person would open next. */
async function afterKilling(journey: Visit, wholly: boolean): Promise<Visit> {
  if (wholly) {
    await own.kill();
    return begun();
  }
  const { context } = journey;
  const [address, session] = [journey.page.url(), await context.newCDPSession(journey.page)];
  const gone = journey.page.waitForEvent("crash");
  void session.send("Page.crash").catch(() => undefined);
  await gone;
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  await page.goto(address);
  return { ...journey, page };
}

test(
  `killed at ${KILLS} moments of reading, saving, restoring and migrating, what was confirmed last is whole`,
  { timeout: 120_000 + KILLS * 60_000 },
  async () => {
    const first = await begun();
    await afresh(first);
    copy = disk.put("copy.age", (await makeBackup(first)).bytes);
    base = await seenIn(first);
    await settled(first);
    let journey = await afterKilling(first, true);
    let possible: readonly Seen[] = [base];
    const outcomes = { before: 0, after: 0 };
    const spans: Record<string, number> = {};
    for (let kill = 0; kill < KILLS; kill++) {
      const [name = "", prepare] = Object.entries(ACTS)[kill % 4] ?? [];
      await openKept(journey, passphrase);
      const now = await seenIn(journey);
      expect(possible, `kill ${kill}, before ${name}`).toContainEqual(now);
      if (kill > 0) outcomes[JSON.stringify(now) === JSON.stringify(possible[0]) ? "before" : "after"]++;
      const act = await prepare?.(journey, now, kill);
      if (act === undefined) throw new Error("no such act");
      if (spans[name] === undefined) {
        // The first of each kind is let through, to know how long it takes here: the others fall somewhere within.
        const since = performance.now();
        await act.begin();
        await journey.page.getByRole("dialog").waitFor({ state: "detached" });
        await journey.page.waitForTimeout(100);
        await ready(journey);
        await settled(journey);
        spans[name] = Math.round(performance.now() - since + 400);
      } else {
        void act.begin().catch(() => undefined);
        await journey.page.waitForTimeout(dice() * spans[name]);
      }
      possible = [act.confirmed, act.after];
      journey = await afterKilling(journey, dice() < 0.5);
    }
    await openKept(journey, passphrase);
    expect(possible).toContainEqual(await seenIn(journey));
    expect(journey.errors).toEqual([]);
    console.log(JSON.stringify({ kills: KILLS, ...outcomes, spans }));
    if (KILLS >= 20) expect(Math.min(outcomes.before, outcomes.after)).toBeGreaterThan(0);
  },
);

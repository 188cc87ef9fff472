import { afterAll, beforeAll, test } from "vitest";
import type { Browser } from "playwright-core";
import { shelf } from "../support/archives.ts";
import { type Host, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import {
  feelClose,
  isFeltAsCloseAs,
  keepHere,
  openKept,
  secondTab,
  settled,
  tryToFeelClose,
} from "../support/keeping.ts";
import { said } from "../support/screens.ts";
import { expectClean, ready, visit } from "../support/visit.ts";

/** How often the tabs take turns, and how much each says in one; `TURNS=70` for a night. */
const TURNS = Number(process.env["TURNS"] ?? 8);
const EACH = 3;

/** Each name once, none the beginning of another. */
const NAMES = Array.from({ length: TURNS * EACH }, (_, n) => `Persona${n + 100} Inventata`);
const STRANGER = "Ombretta Fausti";

const disk = shelf();
let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), hostBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  disk.clear();
});

test(
  "two tabs that take turns, each pressing while the other writes, lose nothing of what either was told is said",
  { timeout: 120_000 + TURNS * 120_000 },
  async () => {
    const first = await visit(browser, "it", { address: host.address });
    const list = ["name,circle", ...[...NAMES, STRANGER].map((name) => `${name},Coro`)].join("\r\n");
    await drop(first.page, [disk.put("people.csv", list)]);
    await ready(first);
    await keepHere(first);
    const second = await secondTab(first);
    await openKept(second);
    const { keeping } = said(first);
    for (let turn = 0; turn < TURNS; turn++) {
      const [writes, looks] = turn % 2 === 0 ? [second, first] : [first, second];
      await writes.page.bringToFront();
      await writes.page.getByRole("button", { name: keeping.takeOver, exact: true }).click();
      await writes.page.getByText(keeping.lookingOn).first().waitFor({ state: "detached" });
      for (const name of NAMES.slice(turn * EACH, (turn + 1) * EACH)) await feelClose(writes, name);
      // Said where it cannot be: it is refused there and harms nothing.
      if (turn % 3 === 0) await tryToFeelClose(looks, STRANGER);
      await settled(writes);
    }
    await second.page.close();
    await first.page.reload();
    await openKept(first);
    for (const name of NAMES) await isFeltAsCloseAs(first, name, "5");
    await isFeltAsCloseAs(first, STRANGER, "none");
    expectClean(first);
  },
);

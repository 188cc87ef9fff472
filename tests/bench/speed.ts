import type { Browser, CDPSession, Page } from "playwright-core";
import { launch } from "../support/browser.ts";
import { median, type Figure } from "./figure.ts";
import type { Extent } from "./growth/curves.ts";
import { interactionFigures, type Pages } from "./interaction.ts";
import { peakDuring } from "./memory.ts";
import type { Bench } from "./page/main.ts";
import { readingFigures } from "./reading.ts";

/** The accounts measured: people and the ties between them. */
const ACCOUNTS = [
  { people: 5_000, ties: 25_000 },
  { people: 30_000, ties: 100_000 },
] as const;
/** Turns of each side, one after the other. */
const TURNS = 5;
/** Pixels of the pictures' sides, and turns: sigma's takes up to twenty seconds without a GPU. */
const PICTURE = 4096;
const PICTURE_TURNS = 3;
/** Steps of scrolling in one turn, one in a frame. */
const STEPS = 60;

type Global = { readonly bench: Bench };
type Say = (line: string) => void;

/** What was built for a run: where the page of programs is served, and the two pages that are timed as they open. */
export type Built = { readonly address: string; readonly pages: Pages };

/** Measures everything that wants a browser; also tells which browser it was. */
export async function browserFigures(
  { address, pages }: Built,
  extent: Extent,
  say: Say,
): Promise<{ readonly figures: readonly Figure[]; readonly version: string }> {
  const browser = await launch();
  const figures: Figure[] = [];
  try {
    say("measuring the first interaction …");
    figures.push(...(await interactionFigures(browser, pages, extent === "quick" ? 3 : TURNS)));
    for (const account of extent === "quick" ? ACCOUNTS.slice(0, 1) : ACCOUNTS) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(address);
      await page.evaluate(([people, ties]) => (globalThis as unknown as Global).bench.prepare(people, ties), [
        account.people,
        account.ties,
      ] as const);
      const size = `${account.people / 1000}k/${account.ties / 1000}k`;
      say(`measuring ${account.people} people with ${account.ties} ties …`);
      figures.push(...(await frames(page, size, extent === "quick" ? 2 : TURNS)), ...(await payloads(page, size)));
      if (account.people === 30_000) figures.push(...(await pictures(browser, page, size)));
      if (account.people === 30_000 || extent === "quick") figures.push(...(await tables(page, size)));
      await page.close();
    }
    figures.push(...(await readingFigures(browser, address, say)));
  } finally {
    await browser.close();
  }
  return { figures, version: browser.version() };
}

async function payloads(page: Page, size: string): Promise<Figure[]> {
  const { columns, view, graph } = await page.evaluate(
    (turns) => (globalThis as unknown as Global).bench.payload(turns),
    TURNS,
  );
  const figure = (goal: string, name: string, ours: readonly number[], atMost: number | null): Figure => ({
    goal,
    name: `${name}, ${size}`,
    unit: "ms",
    ours: median(ours),
    against: "graph.export(), cloned",
    other: median(graph),
    atMost,
  });
  return [
    figure("S15", "from the worker: columns of the people", columns, 0.01),
    figure("", "… everything the page shows, names and all", view, null),
  ];
}

async function frames(page: Page, size: string, turns: number): Promise<Figure[]> {
  const { bare, ours, sigma, whole, hover } = await page.evaluate(
    (times) => (globalThis as unknown as Global).bench.frames(times),
    turns,
  );
  const micro = (values: readonly number[]): number => median(values) * 1000;
  const figure = (
    goal: string,
    name: string,
    [mine, theirs]: readonly [number[], number[]],
    [against, atMost]: readonly [string, number | null],
  ): Figure => ({
    goal,
    name: `${name}, ${size}`,
    unit: "ms",
    ours: median(mine),
    against,
    other: median(theirs),
    atMost,
  });
  return [
    figure("S11", "frame while moving", [ours.moving, bare.moving], ["bare WebGL 2", 0.25]),
    figure("S11", "frame at rest, all redrawn", [ours.still, bare.still], ["bare WebGL 2", 1.5]),
    figure("S11", "frame while moving", [ours.moving, sigma.moving], ["sigma's defaults", 1 / 3]),
    figure("S11", "frame at rest, all redrawn", [ours.still, sigma.still], ["sigma's defaults", 1 / 3]),
    figure("S12", "first frame", [ours.first, sigma.first], ["sigma's defaults", 0.2]),
    figure("", "… until WebGL draws the people", [whole, sigma.first], ["sigma's defaults", null]),
    figure("", "first frame", [ours.first, bare.first], ["bare WebGL 2", null]),
    {
      goal: "",
      name: `who is under a point, ${size}`,
      unit: "µs",
      ours: micro(hover.ours),
      against: "sigma's picking",
      other: micro(hover.sigma),
      atMost: null,
    },
  ];
}

async function pictures(browser: Browser, page: Page, size: string): Promise<Figure[]> {
  const session = await browser.newBrowserCDPSession();
  const kept = {
    ours: { took: [] as number[], held: [] as number[] },
    sigma: { took: [] as number[], held: [] as number[] },
  };
  for (let turn = 0; turn < PICTURE_TURNS; turn++) {
    for (const whose of ["ours", "sigma"] as const) {
      const held = await peakDuring(session, async () => {
        const { took, inked } = await page.evaluate(
          ([side, pixels]) => (globalThis as unknown as Global).bench.picture(side, pixels),
          [whose, PICTURE] as const,
        );
        if (inked === 0) throw new Error(`a blank picture: ${whose}`);
        kept[whose].took.push(took);
      });
      kept[whose].held.push(held);
    }
  }
  const against = "@sigma/export-image";
  const { ours, sigma } = kept;
  return [
    {
      goal: "S13",
      name: `PNG of ${PICTURE} px, ${size}`,
      unit: "ms",
      ours: median(ours.took),
      against,
      other: median(sigma.took),
      atMost: 0.5,
    },
    {
      goal: "S13",
      name: "… its memory at most",
      unit: "MB",
      ours: median(ours.held),
      against,
      other: median(sigma.held),
      atMost: 0.3,
    },
  ];
}

/** `heap` with the list open, `before` without it. */
type TableCost = { readonly script: number[]; readonly heap: number[]; readonly before: number[] };

async function tables(page: Page, size: string): Promise<Figure[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const none = (): TableCost => ({ script: [], heap: [], before: [] });
  const cost = { ours: none(), plain: none() };
  for (let turn = 0; turn < TURNS; turn++) {
    for (const whose of ["ours", "plain"] as const) {
      cost[whose].before.push(await heapOf(session));
      await page.evaluate((side) => (globalThis as unknown as Global).bench.openTable(side), whose);
      const scroll = (): Promise<number> =>
        page.evaluate((steps) => (globalThis as unknown as Global).bench.scroll(steps), STEPS);
      await scroll();
      const began = await metric(session, "ScriptDuration");
      await scroll();
      cost[whose].script.push(((await metric(session, "ScriptDuration")) - began) * (1000 / STEPS));
      cost[whose].heap.push(await heapOf(session));
      await page.evaluate(() => (globalThis as unknown as Global).bench.closeTable());
    }
  }
  const against = "plain windowed list";
  const { ours, plain } = cost;
  return [
    {
      goal: "S14",
      name: `list, script in a frame of scrolling, ${size}`,
      unit: "ms",
      ours: median(ours.script),
      against,
      other: median(plain.script),
      atMost: 4,
    },
    {
      goal: "",
      name: "… heap of the page with it",
      unit: "MB",
      ours: median(ours.heap),
      against: "the page without it",
      other: median(ours.before),
      atMost: null,
    },
  ];
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  return (await metric(session, "JSHeapUsedSize")) / 1e6;
}

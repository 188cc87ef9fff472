import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Speaking, openSocket } from "./socket.ts";

/**
 * Firefox, driven through WebDriver BiDi, which it speaks by itself: no driver and no package. Playwright drives only a
 * Firefox of its own making, which is not the one people have.
 */
export type Firefox = {
  readonly version: string;
  readonly open: (address: string) => Promise<void>;
  /** Evaluates an expression in the page; what it gives must be plain. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Waits until an expression is true. */
  readonly until: (expression: string, timeout?: number) => Promise<void>;
  /** Presses, with the mouse, the first thing an expression finds. */
  readonly press: (expression: string) => Promise<void>;
  readonly giveFiles: (expression: string, paths: readonly string[]) => Promise<void>;
  /** The next file that is saved, once whole. */
  readonly saved: (press: () => Promise<void>) => Promise<{ readonly name: string; readonly bytes: Buffer }>;
  /** Every request but the pages opened, `blob:` and `data:`. */
  readonly requests: string[];
  readonly errors: string[];
  readonly close: () => Promise<void>;
};

const PLACES = [
  process.env["FIREFOX_PATH"] ?? "",
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/** Where Firefox is; `null` where there is none. */
export const firefoxPath = (): string | null => PLACES.find((path) => path !== "" && existsSync(path)) ?? null;

const START_MS = 60_000;
const PATIENCE_MS = 90_000;

type Answer = {
  readonly id?: number;
  readonly type: string;
  readonly method?: string;
  readonly message?: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly params?: {
    readonly request?: { readonly url: string };
    readonly level?: string;
    readonly text?: string;
    readonly type?: string;
  };
};
type Remote = { readonly type: string; readonly value?: unknown; readonly sharedId?: string };
type Evaluated = {
  readonly type: string;
  readonly result: Remote;
  readonly exceptionDetails?: { readonly text: string };
};

export async function startFirefox(path: string): Promise<Firefox> {
  const folder = mkdtempSync(join(tmpdir(), "fare-rete-firefox-"));
  const downloads = join(folder, "saved");
  mkdirSync(downloads);
  const profile = join(folder, "profile");
  mkdirSync(profile);
  writeFileSync(join(profile, "user.js"), preferences(downloads));
  const child = spawn(
    path,
    ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0", "about:blank"],
    {
      env: { ...process.env, HOME: folder, TZ: "UTC" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const port = await listening(child);
  const requests: string[] = [];
  const errors: string[] = [];
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (reason: Error) => void }>();
  const opened = new Set<string>();
  let last = 0;
  const hear = (text: string): void => {
    const answer: Answer = JSON.parse(text);
    if (answer.id !== undefined) {
      const { resolve, reject } = waiting.get(answer.id) ?? {};
      waiting.delete(answer.id);
      if (answer.type === "error") reject?.(new Error(answer.message));
      else resolve?.(answer);
    } else if (answer.method === "network.beforeRequestSent") {
      const url = answer.params?.request?.url ?? "";
      if (!opened.has(url) && !/^(?:blob|data|about):/.test(url)) requests.push(url);
    } else if (answer.method === "log.entryAdded" && answer.params?.level === "error") {
      errors.push(answer.params.text ?? "");
    }
  };
  const socket: Speaking = await openSocket(port, "/session", hear);
  const ask = (method: string, params: object): Promise<Readonly<Record<string, unknown>>> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve: ({ result = {} }) => resolve(result), reject });
      socket.say(JSON.stringify({ id, method, params }));
    });
  const session = (await ask("session.new", { capabilities: {} })) as { capabilities: { browserVersion: string } };
  await ask("session.subscribe", { events: ["network.beforeRequestSent", "log.entryAdded"] });
  const { contexts } = (await ask("browsingContext.getTree", {})) as { contexts: readonly { context: string }[] };
  const context = contexts[0]?.context ?? "";
  await ask("browsingContext.setViewport", { context, viewport: { width: 1440, height: 900 } }).catch(() => undefined);

  const remote = async (expression: string): Promise<Remote> => {
    const told = (await ask("script.evaluate", { expression, target: { context }, awaitPromise: true })) as Evaluated;
    if (told.type === "exception") throw new Error(`${told.exceptionDetails?.text}: ${expression}`);
    return told.result;
  };
  const evaluate = async (expression: string): Promise<unknown> => {
    const { value } = await remote(`(async () => JSON.stringify(await (${expression})))()`);
    return typeof value === "string" ? JSON.parse(value) : undefined;
  };
  const until = async (expression: string, timeout = PATIENCE_MS): Promise<void> => {
    for (const since = Date.now(); (await evaluate(`Boolean(${expression})`)) !== true;) {
      if (Date.now() - since > timeout) throw new Error(`never: ${expression}`);
      await pause(100);
    }
  };
  const element = async (expression: string): Promise<{ sharedId: string }> => {
    await until(expression);
    const { sharedId } = await remote(expression);
    if (sharedId === undefined) throw new Error(`no element: ${expression}`);
    return { sharedId };
  };
  return {
    version: session.capabilities.browserVersion,
    requests,
    errors,
    evaluate,
    until,
    open: async (address) => {
      opened.add(address);
      await ask("browsingContext.navigate", { context, url: address, wait: "complete" });
    },
    press: async (expression) => {
      const origin = { type: "element", element: await element(expression) };
      await remote(`(${expression}).scrollIntoView({ block: "center" })`);
      const actions = [
        { type: "pointerMove", x: 0, y: 0, origin },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await ask("input.performActions", { context, actions: [{ type: "pointer", id: "mouse", actions }] });
    },
    giveFiles: async (expression, files) => {
      await ask("input.setFiles", { context, element: await element(expression), files });
    },
    saved: async (press) => {
      const before = new Set(readdirSync(downloads));
      await press();
      for (const since = Date.now(); Date.now() - since < PATIENCE_MS; await pause(200)) {
        const all = readdirSync(downloads);
        const [name] = all.filter((one) => !before.has(one) && !one.endsWith(".part"));
        if (name === undefined || all.some((one) => one.endsWith(".part"))) continue;
        const bytes = readFileSync(join(downloads, name));
        if (bytes.length === 0) continue;
        rmSync(join(downloads, name));
        return { name, bytes };
      }
      throw new Error("nothing was saved");
    },
    close: async () => {
      await Promise.race([ask("browser.close", {}).catch(() => undefined), pause(5000)]);
      socket.close();
      if (child.exitCode === null) child.kill("SIGKILL");
      while (child.exitCode === null && child.signalCode === null) await pause(50);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Firefox's own chatter off, files saved without asking. */
function preferences(downloads: string): string {
  const all: Readonly<Record<string, string | number | boolean>> = {
    "browser.download.dir": downloads,
    "browser.download.folderList": 2,
    "browser.download.useDownloadDir": true,
    "browser.download.always_ask_before_handling_new_types": false,
    "browser.shell.checkDefaultBrowser": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "toolkit.telemetry.enabled": false,
    "ui.prefersReducedMotion": 1,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join("\n");
}

function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("Firefox did not say where it listens")), START_MS);
    const look = (piece: Buffer): void => {
      const [, port] = /WebDriver BiDi listening on ws:\/\/[^:]+:(\d+)/.exec(piece.toString()) ?? [];
      if (port === undefined) return;
      clearTimeout(late);
      resolve(Number(port));
    };
    child.stderr?.on("data", look);
    child.stdout?.on("data", look);
  });
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Something that came out of the sealed network. */
export type Hit = { readonly kind: string; readonly host: string };

/** Where a browser runs whose every packet is seen. */
export type Cable = {
  /** True: a network namespace with a honeypot at its far end. False: this machine's own network, where only the browser's own log tells. */
  readonly sealed: boolean;
  /** What a command must begin with to run inside. */
  readonly inside: readonly string[];
  readonly hits: () => readonly Hit[];
  /** Packets the near end has sent; 0 where nothing is sealed. */
  readonly packets: () => number;
  readonly close: () => Promise<void>;
};

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const OPEN: Cable = {
  sealed: false,
  inside: [],
  hits: () => [],
  packets: () => 0,
  close: () => Promise.resolve(),
};

/** Whether this process may make a network of its own. */
function maySeal(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || process.env["SEALED"] === "0") return false;
  const trial = "mount -t tmpfs none /run && ip netns add far && ip link add near type veth peer name far0";
  return spawnSync("unshare", ["-n", "-m", "sh", "-c", trial], { stdio: "ignore" }).status === 0;
}

/** Seals a network where that can be done; its files go into the folder. */
export async function cable(folder: string): Promise<Cable> {
  if (!maySeal()) return OPEN;
  const log = join(folder, "hits.jsonl");
  writeFileSync(log, "");
  const args = ["-n", "-m", "sh", here("seal.sh"), folder, process.execPath, here("honeypot.mjs")];
  const child = spawn("unshare", args, { stdio: ["pipe", "pipe", "inherit"] });
  const pid = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (piece: Buffer) => {
      const [, told] = /sealed (\d+)/.exec(piece.toString()) ?? [];
      if (told !== undefined) resolve(told);
    });
    child.on("exit", () => reject(new Error("the network could not be sealed")));
  });
  const inside = ["nsenter", "-t", pid, "-n", "-m", "--"];
  const hits = (): readonly Hit[] =>
    readFileSync(log, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line): Hit => JSON.parse(line));
  while (!hits().some(({ kind }) => kind === "up")) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    sealed: true,
    inside,
    hits: () => hits().filter(({ kind }) => kind !== "up"),
    packets: () => {
      const [command, ...rest] = [...inside, "ip", "-s", "-j", "link", "show", "near"];
      const [link] = JSON.parse(spawnSync(command, rest).stdout.toString()) as {
        stats64: { tx: { packets: number } };
      }[];
      return link?.stats64.tx.packets ?? -1;
    },
    close: () =>
      new Promise((resolve) => {
        child.removeAllListeners("exit");
        child.on("exit", () => resolve());
        child.stdin.end();
      }),
  };
}

/** A browser's path that starts it inside. */
export function browserInside({ inside }: Cable, folder: string): string {
  const browser = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
  if (inside.length === 0) return browser;
  const path = join(folder, "browser.sh");
  writeFileSync(path, `#!/bin/sh\nexec ${inside.join(" ")} ${browser} "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Serves a folder from inside; gives the address. */
export async function serveInside({ inside }: Cable, folder: string): Promise<{ address: string; close: () => void }> {
  const [command, ...args] = [...inside, process.execPath, here("serve.mjs"), folder];
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (piece: Buffer) => resolve(piece.toString().trim()));
    child.on("exit", () => reject(new Error("the host did not start")));
  });
  return { address: `http://127.0.0.1:${port}/`, close: () => child.kill() };
}

/** The browser's own log of everything its network stack was asked for. */
export const netlogOf = (path: string): string => (existsSync(path) ? readFileSync(path, "latin1") : "");

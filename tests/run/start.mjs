/**
 * `npm start`: installs if needed, builds if the sources are newer than the built file, serves it
 * on this machine only, prints the address and opens a browser where there is one.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { ROOT, install, requireNode, tool } from "./steps.mjs";

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;
const PAGE = join(ROOT, "dist", "index.html");

requireNode();
if (!(await install())) {
  console.error("The packages could not be installed: is there a connection to the npm registry?");
  process.exit(1);
}
if (
  !existsSync(PAGE) ||
  newest(["src", "fixtures", "index.html", "vite.config.ts", "package.json"]) > statSync(PAGE).mtimeMs
) {
  console.log("Building …");
  const { code } = await tool("vite", ["build", "--logLevel", "warn"]);
  if (code !== 0) process.exit(code);
}
serve(Number(process.env.PORT ?? FIRST_PORT), process.env.PORT === undefined ? PORTS_TRIED : 1);

/** The latest change among files and folders of the root, in milliseconds. */
function newest(names) {
  let latest = 0;
  for (const name of names) {
    const path = join(ROOT, name);
    const at = statSync(path);
    latest = Math.max(latest, at.mtimeMs);
    if (at.isDirectory()) latest = Math.max(latest, newest(readdirSync(path).map((inside) => join(name, inside))));
  }
  return latest;
}

function serve(port, tries) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path !== "/" && path !== "/index.html") {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Only / is served here.\n");
      return;
    }
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    response.end(readFileSync(PAGE));
  });
  server.on("error", (error) => {
    if (error.code === "EADDRINUSE" && tries > 1) serve(port + 1, tries - 1);
    else {
      console.error(`Cannot serve on port ${port}: ${error.code}.`);
      process.exit(1);
    }
  });
  server.listen(port, "127.0.0.1", () => {
    const address = `http://127.0.0.1:${port}/`;
    console.log(`\n  Fare Rete is at  ${address}\n  (only on this machine; stop it with Ctrl+C)\n`);
    open(address);
  });
}

/** Opens a browser, and says nothing where there is none. */
function open(address) {
  if (process.env.CI !== undefined || process.env.BROWSER === "none" || !process.stdout.isTTY) return;
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether the standard `age` and a terminal to type its passphrase on are here. */
export const HAS_AGE = ["age", "script"].every((tool) => spawnSync(tool, ["--version"]).status === 0);

/** What `age -d` makes of a file, typed on a terminal like by a person; `null` where it refuses. */
export async function decryptedByAge(file: Uint8Array, passphrase: string): Promise<Buffer | null> {
  const folder = mkdtempSync(join(tmpdir(), "fare-rete-age-"));
  try {
    const [sealed, open] = [join(folder, "sealed.age"), join(folder, "open.json")];
    writeFileSync(sealed, file);
    const tool = spawn("script", ["-qec", `age -d -o ${open} ${sealed}`, "/dev/null"]);
    // Typed when it asks: what comes before it has a terminal would be shown, and lost.
    let asked = false;
    tool.stdout.on("data", (said: Buffer) => {
      if (asked || !said.toString().includes("passphrase")) return;
      asked = true;
      tool.stdin.write(`${passphrase}\n`);
    });
    const status = await new Promise((resolve) => tool.on("close", resolve));
    return status === 0 ? readFileSync(open) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

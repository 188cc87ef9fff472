import { spawn } from "node:child_process";

/** Asks a Node of its own, with a clean heap, for something measured; `module` is `child.ts` as built. */
export async function askChild<Answer>(module: string, what: string, given: unknown): Promise<Answer> {
  const flags = ["--expose-gc", "--no-warnings", "--max-old-space-size=6000"];
  const child = spawn(process.execPath, [...flags, module, what, JSON.stringify(given)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (piece: Buffer) => (said += piece.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`measuring ${what} ended with ${String(code)}`);
  return JSON.parse(said) as Answer;
}

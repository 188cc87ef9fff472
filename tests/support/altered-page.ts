import { createHash } from "node:crypto";
import { openLzma } from "../../src/engine/lzma.ts";

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?/;
const SCRIPT = /<script type="module">([\s\S]*)<\/script>/;

/** The policy a built page states. */
export function policyOf(page: string): string {
  const [, policy] = POLICY.exec(page) ?? [];
  if (policy === undefined) throw new Error("the page states no policy");
  return policy;
}

/** The same page without its policy: what a test needs in order to see that it would fail. */
export function withoutPolicy(page: string): string {
  policyOf(page);
  return page.replace(POLICY, "");
}

/** The same page with more code in its own script, its policy naming the new script: as if a part of ours had turned. */
export function withCode(page: string, code: string): string {
  const [whole, script] = SCRIPT.exec(page) ?? [];
  if (whole === undefined || script === undefined) throw new Error("the page has no script");
  const altered = `${script};(()=>{${code}})();`;
  return page.replace(whole, () => whole.replace(script, () => altered)).replace(hashOf(script), () => hashOf(altered));
}

/** What a built page carries packed: its style, the app's parts and the worker's code. */
export function packedIn(page: string): {
  readonly style: string;
  readonly parts: readonly string[];
  readonly worker: string;
} {
  const [, told = "", packed] =
    /<script id="packed" type="application\/x-lzma" data-parts="([^"]*)">([^<]*)</.exec(page) ?? [];
  if (packed === undefined) throw new Error("the page has nothing packed");
  const { size, bytes } = openLzma(Buffer.from(packed, "base64"));
  const text = (from: number, to: number): string => new TextDecoder().decode(bytes(from, to));
  const ends = (told.match(/(?<= )\d+/g) ?? []).map(Number);
  const [style = "", ...parts] = ends.map((end, at) => text(ends[at - 1] ?? 0, end));
  return { style, parts, worker: text(ends.at(-1) ?? 0, size) };
}

/** As a policy names a script or style. */
export const hashOf = (content: string): string => `sha256-${createHash("sha256").update(content).digest("base64")}`;

import { PROBES, type Probe, tryProbes } from "./probes.ts";
import { publishedPolicy } from "./published-policy.ts";
import { requestsSoFar } from "./requests.ts";

export type Check = "policy" | Probe | "requests" | "alone" | "noWorker" | "cookies" | "stored";
export type Checked = { readonly check: Check; readonly ok: boolean };

/** Databases the person may have asked for (`core/model/box.ts`); what they hold is sealed. */
const OURS = /^fare-rete(?:-\d+)?$/;

/** Tests the page from inside, and gives what held. Sends nothing where the policy is there. */
export async function selfTest(): Promise<readonly Checked[]> {
  const refused = await tryProbes();
  return [
    { check: "policy", ok: await isPublished() },
    ...PROBES.map((check): Checked => ({ check, ok: refused.has(check) })),
    { check: "requests", ok: requestsSoFar().left === 0 },
    { check: "alone", ok: window.top === window },
    { check: "noWorker", ok: await hasNoServiceWorker() },
    { check: "cookies", ok: document.cookie === "" },
    { check: "stored", ok: await storesNothingElse() },
  ];
}

/** Whether the page states the policy it was published with, naming the scripts that run and the style that is in it. */
async function isPublished(): Promise<boolean> {
  const [stated, ...more] = document.querySelectorAll<HTMLMetaElement>("meta[http-equiv=Content-Security-Policy]");
  const opener = document.querySelector("script[type=module]")?.textContent ?? "";
  const style = document.querySelector("#our-style")?.textContent ?? "";
  if (stated === undefined || more.length > 0) return false;
  const [, scripts = "", style256 = ""] = /script-src '([^;]*)'; style-src '([^']*)'/.exec(stated.content) ?? [];
  const scripts256 = scripts.split("' '");
  if (stated.content !== publishedPolicy(scripts256, style256)) return false;
  // Without https there is no cryptography; the browser itself has compared the hashes then too.
  if (!window.isSecureContext) return true;
  const hashes = await Promise.all([opener, ...packedCode.parts(), style].map(hashOf));
  return hashes.join() === [...scripts256, style256].join();
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** From the disk a browser may refuse the question: there are none then. */
async function hasNoServiceWorker(): Promise<boolean> {
  try {
    const { serviceWorker } = navigator;
    return serviceWorker.controller === null && (await serviceWorker.getRegistrations()).length === 0;
  } catch {
    return true;
  }
}

async function storesNothingElse(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    const kept = (await window.caches?.keys()) ?? [];
    return (
      localStorage.length + sessionStorage.length + kept.length === 0 &&
      databases.every(({ name = "" }) => OURS.test(name))
    );
  } catch {
    return true;
  }
}

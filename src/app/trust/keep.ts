import { saveFile } from "../take-away/save-file.ts";

/** The name under which the app saves itself. */
const NAME = "fare-rete.html";

/**
 * Whether this page is the one built file. In development, and on hosts that split it, there is no single
 * file to save and the person is told how to save the page instead.
 */
export function canKeep(): boolean {
  return document.querySelector("script[src], link[rel=stylesheet]") === null;
}

/**
 * Saves the page as it was before anything happened in it: the same head and script, an empty body.
 * index.html is written the way browsers write a page out again, so the copy has the same bytes.
 * Nothing of what was read or drawn is in it, because all of that lives below `#root` or in memory. Gives the SHA-256 of
 * what was saved, in hex digits; `null` where nothing was, or where the browser has no cryptography.
 */
export async function keepApp(): Promise<string | null> {
  const page = document.documentElement.cloneNode(true);
  if (!(page instanceof HTMLElement)) return null;
  for (const name of page.getAttributeNames()) page.removeAttribute(name);
  page.lang = "it";
  const body = page.querySelector("body");
  if (body === null) return null;
  for (const name of body.getAttributeNames()) body.removeAttribute(name);
  // Whatever stands beside the root was put there by something else.
  for (const child of Array.from(body.children)) {
    if (child.id === "root") {
      child.replaceChildren();
      for (const name of child.getAttributeNames()) if (name !== "id") child.removeAttribute(name);
    } else if (child.id !== "too-old" && child.tagName !== "SCRIPT" && child.tagName !== "NOSCRIPT") {
      child.remove();
    }
  }
  const ours = "meta, title, link[rel=icon], script, #our-style, noscript";
  for (const child of page.querySelectorAll("head > *")) if (!child.matches(ours)) child.remove();
  const bytes = new TextEncoder().encode(`<!doctype html>\n${page.outerHTML}`);
  saveFile(new Blob([bytes], { type: "text/html" }), NAME);
  if (!isSecureContext) return null;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

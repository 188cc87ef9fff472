import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publishedPolicy } from "../../src/app/trust/published-policy.ts";
import { hashOf, packedIn, policyOf } from "../support/altered-page.ts";
import { BUILT } from "../support/browser.ts";

const page = readFileSync(BUILT, "utf8");
const { style, parts, worker } = packedIn(page);
/** All that can run or be shown: the page as it is written, and what is packed in it. */
const whole = `${page.replace(/<script id="packed"[^<]*/, "")}\n${style}\n${parts.join("\n")}\n${worker}`;

/** Every way a script has of reaching out or of making a program from text, and how often the one file has it. */
const REACHING: readonly (readonly [what: RegExp, times: number, why: string])[] = [
  [/\bfetch\(/g, 1, "the self-test tries it"],
  [/new XMLHttpRequest\b/g, 1, "the self-test"],
  [/new WebSocket\b/g, 1, "the self-test"],
  [/\.sendBeacon\(/g, 1, "the self-test"],
  [/new (?:EventSource|WebTransport|SharedWorker|RTCPeerConnection|webkitRTCPeerConnection)\b/g, 0, ""],
  [/\b(?:importScripts|fetchLater)\(|serviceWorker\.register/g, 0, ""],
  [/new Worker\(/g, 1, "the self-test; the engine's is a class of its own"],
  [/extends Worker\b/g, 1, "the engine's"],
  [/(?:[=>(,]|await |return )import\(/g, 0, ""],
  [/[^\w.$]eval\(/g, 0, ""],
  [/\bnew Function\b/g, 0, ""],
  [/[^\w.$]Function\(/g, 1, "the self-test"],
  [/\.innerHTML=/g, 2, "the self-test, and Preact's dangerouslySetInnerHTML, which nothing uses"],
  [/\.(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)\(|\.outerHTML=|srcdoc|document\.write/g, 0, ""],
  [/dangerouslySetInnerHTML:/g, 0, ""],
  [
    /\bwindow\.open\(|\blocation\.(?:assign|replace)\(|\blocation\.href=|\blocation=/g,
    1,
    "a profile, once the person said yes",
  ],
  [/document\.cookie\s*=[^=]/g, 0, ""],
  [/localStorage\.setItem|sessionStorage\.setItem/g, 0, ""],
];

/** Addresses in the file. None is asked for: names of formats, examples of what exports hold, what a person may open. */
const ADDRESSES: readonly string[] = [
  "http://gexf.net/1.3",
  "http://gexf.net/1.3/viz",
  "http://graphml.graphdrawing.org/xmlns",
  "http://www.w3.org/1998/Math/MathML",
  "http://www.w3.org/1999/xhtml",
  "http://www.w3.org/2000/svg",
  "https://json-schema.org/draft/2020-12/schema",
  "https://selftest.invalid/",
  "https://www.facebook.com/",
  "https://www.facebook.com/martaceresole",
  "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1",
  "https://www.linkedin.com/help/linkedin/answer/261",
  "https://www.linkedin.com/in/",
  "https://www.linkedin.com/jobs/view/1",
  "https://www.linkedin.com/psettings/privacy/email.",
];

test("the policy is the published one, first in the page, and names the opener, the parts of the app and the style", () => {
  const script = /<script type="module">([\s\S]*)<\/script>/.exec(page)?.[1] ?? "";
  const before = /<style id="our-style">([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
  expect(before.length).toBeGreaterThan(100);
  expect(before.length).toBeLessThan(1000);
  expect(style.length).toBeGreaterThan(10_000);
  expect(policyOf(page)).toBe(publishedPolicy([script, ...parts].map(hashOf), hashOf(before)));
  expect(publishedPolicy(["O", "A"], "T")).toBe(
    "default-src 'none'; script-src 'O' 'A'; style-src 'T'; img-src data: blob:; worker-src blob:; connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types default",
  );
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<(?:script|style|link|title)/));
  expect(page).toContain('<meta name="referrer" content="no-referrer">');
  expect(page).toContain('<meta http-equiv="x-dns-prefetch-control" content="off">');
});

test.each(REACHING)("%s stands %d times in it (%s)", (what, times) => {
  expect(whole.match(what)?.length ?? 0).toBe(times);
});

test("no address is in it but those we know", () => {
  const found = whole.match(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>\\)$]+/g) ?? [];
  expect([...new Set(found)].filter((address) => !ADDRESSES.includes(address))).toEqual([]);
});

test("nothing in it is loaded from anywhere", () => {
  const [head = ""] = page.split("<style");
  expect(head.match(/(?:src|href)="[^"]*"/g)).toEqual(['href="data:,"']);
  expect(whole.match(/@import|url\((?!["']?(?:data:|#))/g)).toBe(null);
});

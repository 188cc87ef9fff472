import { openLzma } from "../../engine/lzma.ts";
import { onlyOurs } from "../trust/policy.ts";

/** What a part of the app is, as the build writes it: a function of those it needs and of what it gives. */
type Part = (require: (path: string) => unknown, exports: object) => void;
/** The style, then the parts: names with where each ends in what is packed; the worker comes after the last. */
type Ends = readonly (readonly [name: string, end: number])[];

const packed = document.querySelector<HTMLElement>("#packed");
if (packed !== null) open(packed.textContent ?? "", endsIn(packed.dataset["parts"] ?? ""));

/** "our.css 1234 index.js 5678 screens.js 9012", as the build wrote it. */
function endsIn(text: string): Ends {
  const words = text.split(" ");
  return words.flatMap((name, at) => (at % 2 === 0 ? [[name, Number(words[at + 1])] as const] : []));
}

function open(text: string, ends: Ends): void {
  const letters = atob(text);
  const bits = new Uint8Array(letters.length);
  for (let at = 0; at < bits.length; at++) bits[at] = letters.charCodeAt(at);
  const { size, bytes } = openLzma(bits);
  const codeOf = (at: number): string => new TextDecoder().decode(bytes(ends[at - 1]?.[1] ?? 0, ends[at]?.[1] ?? 0));
  const allow = onlyOurs();
  const given = new Map<string, object>();
  const require = (path: string): object => {
    const name = path.replace("./", "");
    const there = given.get(name);
    if (there !== undefined) return there;
    const exports = {};
    given.set(name, exports);
    const code = codeOf(ends.findIndex(([part]) => part === name));
    allow(code);
    const script = document.createElement("script");
    script.textContent = code;
    document.head.append(script);
    // It has run: the page is as it was written again, so that it can be kept.
    script.remove();
    globalThis.openedPart(require, exports);
    return exports;
  };
  globalThis.packedCode = {
    parts: () => ends.slice(1).map((_, at) => codeOf(at + 1)),
    worker: () => bytes(ends.at(-1)?.[1] ?? 0, size),
  };
  const style = new CSSStyleSheet();
  style.replaceSync(codeOf(0));
  document.adoptedStyleSheets = [style];
  require(ends[1]?.[0] ?? "");
}

declare global {
  /** What the script of a part leaves: the part. */
  // oxlint-disable-next-line no-var -- the only way to declare a global
  var openedPart: Part;
}

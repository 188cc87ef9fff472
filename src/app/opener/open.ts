import { openLzma } from "../../engine/lzma.ts";
import { onlyOurs } from "../trust/policy.ts";

/** The packed code, and after how many bytes of it the app ends and the worker begins. Written by the build. */
const packed = document.querySelector<HTMLElement>("#packed");
if (packed !== null) open(packed.textContent ?? "", Number(packed.dataset["app"]));

function open(text: string, appEnds: number): void {
  const letters = atob(text);
  const bits = new Uint8Array(letters.length);
  for (let at = 0; at < bits.length; at++) bits[at] = letters.charCodeAt(at);
  const { size, bytes } = openLzma(bits);
  const app = new TextDecoder().decode(bytes(0, appEnds));
  globalThis.packedCode = { app, worker: () => bytes(appEnds, size) };
  onlyOurs(app);
  const script = document.createElement("script");
  script.textContent = app;
  document.head.append(script);
  // It has run: the page is as it was written again, so that it can be kept.
  script.remove();
}

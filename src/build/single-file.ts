import { createHash } from "node:crypto";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { compress } from "lzma1";
import { type Plugin, build } from "vite";
import { publishedPolicy } from "../app/trust/published-policy.ts";
import { onlyPassphrases, withoutEntityTable, withoutUncalled } from "./lean-libraries.ts";
import { packedDictionary, packedWords } from "./packed-texts.ts";

/** The whole app, gzipped, may not weigh more than this (decisions.md, Interface). */
const BUDGET_KB_GZ = 450;

/**
 * One artefact: `dist/index.html` holds a small script that opens the app, the app and its worker packed with LZMA, and
 * one style; it states, right after the charset, a policy that allows exactly that script, that app and that style by
 * their hashes and no request at all. The same bytes serve from a static host and from a disk.
 */
export function singleFile(): Plugin {
  return {
    name: "single-file",
    enforce: "post",
    apply: "build",
    async generateBundle(_options, bundle) {
      const parts: Part[] = [];
      let style = "";
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === "chunk") parts.push({ name: basename(name), code: partOf(part.code), isFirst: part.isEntry });
        else if (name.endsWith(".css")) style += text(part.source);
        else continue;
        delete bundle[name];
      }
      parts.sort((a, b) => Number(b.isFirst) - Number(a.isFirst));
      const page = bundle["index.html"];
      if (page === undefined || page.type !== "asset") throw new Error("single-file: the build made no index.html");
      const css = style.trim();
      const [, before = ""] = /<style id="our-style">([\s\S]*?)<\/style>/.exec(text(page.source)) ?? [];
      const opener = bare(await scriptOf("src/app/opener/open.ts"))
        .replaceAll("</script", "<\\/script")
        .replaceAll("<!--", "<\\!--");
      const worker = bare(await scriptOf("src/engine/worker.ts"));
      const app = parts.map(({ code }) => code);
      const packed = Buffer.from(compress(new TextEncoder().encode(css + app.join("") + worker), PRESSING)).toString(
        "base64",
      );
      const ends = ["our.css", ...parts.map(({ name }) => name)]
        .map((name, at) => `${name} ${Buffer.byteLength(css + app.slice(0, at).join(""))}`)
        .join(" ");
      const html = text(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, "")
        .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
        .replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => `${charset}\n    ${policy([opener, ...app], before)}`)
        .replace(
          "</body>",
          () =>
            `<script id="packed" type="application/x-lzma" data-parts="${ends}">${packed}</script>\n` +
            `<script type="module">${opener}</script></body>`,
        );
      if (!html.includes("Content-Security-Policy")) throw new Error("single-file: the policy found no place");
      const kilobytes = gzipSync(html, { level: 9 }).length / 1000;
      if (kilobytes > BUDGET_KB_GZ) {
        throw new Error(`single-file: ${kilobytes.toFixed(1)} kB gzipped, over the budget of ${BUDGET_KB_GZ}`);
      }
      this.info(`one file, ${kilobytes.toFixed(1)} kB gzipped of ${BUDGET_KB_GZ}`);
      page.source = html;
      // As `sha256sum -c` reads it; the app shows the same digits beside "Keep this app".
      const fingerprint = createHash("sha256").update(html).digest("hex");
      this.emitFile({ type: "asset", fileName: "index.html.sha256", source: `${fingerprint}  index.html\n` });
    },
  };
}

type Part = { readonly name: string; readonly code: string; readonly isFirst: boolean };

/** A chunk as the opener takes it (`src/app/opener`): a function of what it needs and of what it gives. */
const partOf = (code: string): string => `openedPart=function(require,exports){${bare(code)}}`;

/** How hard the code is pressed: 7 and 9 gain nothing and take longer. */
const PRESSING = 5;

const bare = (code: string): string => code.trim().replaceAll("/* @__PURE__ */", "");

/** One entry and all it needs as a single classic script. */
async function scriptOf(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [withoutEntityTable(), withoutUncalled(), onlyPassphrases(), packedDictionary(), packedWords()],
    resolve: RESOLVE,
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      rolldownOptions: { input: entry, treeshake: TREESHAKE, output: ONE_SCRIPT },
    },
  });
  const parts = [made].flat().flatMap((result) => ("output" in result ? result.output : []));
  const [only, ...others] = parts.filter((part) => part.type === "chunk");
  if (only === undefined || others.length > 0) throw new Error(`single-file: ${entry} is not one script`);
  return only.code;
}

/** Policy B of the trust document: nothing but these scripts, this style, and workers made from them. */
function policy(scripts: readonly string[], css: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${publishedPolicy(scripts.map(hash), hash(css))}">`;
}

function hash(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}

function text(source: string | Uint8Array): string {
  return typeof source === "string" ? source : new TextDecoder().decode(source);
}

/** Nothing we ship reads a property or a global for what the reading does. */
export const TREESHAKE = { propertyReadSideEffects: false, unknownGlobalSideEffects: false } as const;

export const TARGET = "es2023";

const ONE_SCRIPT = { format: "iife", codeSplitting: false } as const;

// graphology and sigma ask for Node's emitter; this one is a third of its browser copy and has all they use of it.
// The interface is written in React 19 and built with Preact, which is 63 kB lighter (README, Decisions).
export const RESOLVE = {
  alias: [
    { find: "events", replacement: "eventemitter3" },
    { find: "react/jsx-runtime", replacement: "preact/jsx-runtime" },
    { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
    { find: /^react(-dom)?$/, replacement: "preact/compat" },
  ],
};

import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { compress } from "lzma1";
import { publishedPolicy } from "./src/app/trust/published-policy.ts";
import { packTables } from "./src/core/purpose/tables.ts";
import { packWords } from "./src/core/together/words/pack.ts";
import subsetFont from "subset-font";
import { defineConfig } from "vitest/config";
import { type Plugin, build } from "vite";

/** The whole app, gzipped, may not weigh more than this (decisions.md, Interface). */
const BUDGET_KB_GZ = 450;

/**
 * One artefact: `dist/index.html` holds a small script that opens the app, the app and its worker packed with LZMA, and
 * one style; it states, right after the charset, a policy that allows exactly that script, that app and that style by
 * their hashes and no request at all. The same bytes serve from a static host and from a disk.
 */
function singleFile(): Plugin {
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
      const opener = bare(await scriptOf("src/app/opener/open.ts"))
        .replaceAll("</script", "<\\/script")
        .replaceAll("<!--", "<\\!--");
      const worker = bare(await scriptOf("src/engine/worker.ts"));
      const app = parts.map(({ code }) => code);
      const packed = Buffer.from(compress(new TextEncoder().encode(app.join("") + worker), PRESSING)).toString(
        "base64",
      );
      const ends = parts.map(({ name }, at) => `${name} ${Buffer.byteLength(app.slice(0, at + 1).join(""))}`).join(" ");
      const html = text(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, "")
        .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
        .replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => `${charset}\n    ${policy([opener, ...app], css)}`)
        .replace("</head>", () => `<style id="our-style">${css}</style></head>`)
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

/**
 * htmlparser2 brings HTML's table of 2,231 named characters, 15 kB gzipped of which nothing is used: pages are read with
 * `decodeEntities: false` (core/read/text/entities.ts), and XML has a table of its own.
 */
function withoutEntityTable(): Plugin {
  return {
    name: "without-entity-table",
    load: (id) =>
      /\/entities\/.*\/decode-data-html\.js$/.test(id) ? "export const htmlDecodeTree = new Uint16Array(2);" : null,
  };
}

/**
 * age comes with keys of five more kinds, their curves and their lattices: 37 kB gzipped. Ours knows passphrases only
 * (engine/backup/age.ts); whoever asked for another kind would get an error.
 */
function onlyPassphrases(): Plugin {
  const curves = ["p256", "x25519", "MLKEM768P256", "MLKEM768X25519"];
  const without = (part: string): string => part.replace(/^export class (?!Scrypt)(\w+)[^]*/, "export class $1 {}\n");
  return {
    name: "only-passphrases",
    load: (id) =>
      /\/@noble\/(curves|post-quantum)\//.test(id)
        ? curves.map((name) => `export const ${name} = undefined;`).join("\n")
        : null,
    transform: (code, id) =>
      id.endsWith("/age-encryption/dist/recipients.js")
        ? code
            .split(/^(?=export )/m)
            .map(without)
            .join("")
        : null,
  };
}

/** Functions of libraries that nothing of ours calls, by what their file's name ends with; a bundler cannot see that. */
const UNCALLED: readonly (readonly [file: RegExp, indent: string, names: readonly string[]])[] = [
  [
    // Requests, files and workers: we hand it text, inside a worker of our own.
    /papaparse(?:\.min)?\.js$/,
    "\t",
    [
      "NetworkStreamer",
      "FileStreamer",
      "ReadableStreamStreamer",
      "newWorker",
      "getWorkerBlob",
      "mainThreadReceivedMessage",
      "completeWorker",
      "workerThreadReceivedMessage",
    ],
  ],
  [
    // What is asked of edges and neighbours: the graph the map is drawn from has people only.
    /graphology\/dist\/graphology\.(?:esm|mjs)/,
    "",
    [
      "mergeEdge",
      "attachFindEdge",
      "attachForEachNeighbor",
      "attachFindNeighbor",
      "attachEdgeIteratorCreator",
      "attachNeighborIteratorCreator",
      "attachEdgeAttributeUpdater",
      "attachEdgeAttributeRemover",
      "attachEdgeAttributeChecker",
      "attachEdgeAttributeSetter",
      "attachEdgeAttributesMerger",
      "attachEdgeAttributesReplacer",
      "attachEdgeAttributesUpdater",
    ],
  ],
  [
    // Arrows, labels and what shows under the pointer: the map draws its own.
    /sigma\/dist\/index-\w+\.esm\.js$/,
    "",
    [
      "createEdgeArrowHeadProgram",
      "createEdgeClampedProgram",
      "createEdgeArrowProgram",
      "createEdgeCompoundProgram",
      "createNodeCompoundProgram",
      "drawStraightEdgeLabel",
      "drawDiscNodeLabel",
      "drawDiscNodeHover",
    ],
  ],
];

/** Takes the bodies of functions out that are never called, and comments out of shaders. */
function withoutUncalled(): Plugin {
  return {
    name: "without-uncalled",
    enforce: "pre",
    load(id) {
      const [file = ""] = id.split("?");
      // The map has gestures of its own: these hear nothing.
      if (/sigma\/dist\/sigma\.esm\.js$/.test(file)) {
        return readFileSync(file, "utf8").replaceAll(
          /^var (MouseCaptor|TouchCaptor) = [\s\S]*?^\}\(Captor\);/gm,
          (_, name) => `class ${name} extends Captor { setSettings() {} kill() {} }`,
        );
      }
      if (/sigma-settings\.esm\.js$/.test(file)) return readFileSync(file, "utf8").replace(/^ *arrow: \w+,\n/m, "");
      const found = UNCALLED.find(([name]) => name.test(file));
      if (found === undefined) return null;
      const [, indent, names] = found;
      const source = readFileSync(file.replace(/\.min\.js$/, ".js"), "utf8").replaceAll(/\\n *\/\/[^"]*?(?=\\n)/g, "");
      return names.reduce((code, name) => {
        const body = new RegExp(`^${indent}function ${name}\\([^)]*\\)\\s*\\{[\\s\\S]*?^${indent}\\}`, "m");
        if (!body.test(code)) throw new Error(`without-uncalled: ${name} is not in ${file} any more`);
        return code.replace(body, () => `${indent}function ${name}() {}`);
      }, source);
    },
  };
}

/** What titles and names of the languages we speak are written with. */
const TITLE_LETTERS =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \u00a0.,:;!?'()-&/+«»·–—‘’“”…" +
  "àáâäåæçèéêëìíîïñòóôöøùúûüßÀÁÄÅÇÈÉÌÍÑÒÓÖØÙÚÜ";

/** Signs no title is written with, ligatures and alternates (10 kB) stay out of the one file. */
function onlyTitleLetters(): Plugin {
  return {
    name: "only-title-letters",
    enforce: "pre",
    async load(id) {
      const [file = ""] = id.split("?");
      if (!/\/alegreya-latin-\d+-normal\.woff2$/.test(file)) return null;
      const face = await subsetFont(readFileSync(file), TITLE_LETTERS, {
        targetFormat: "woff2",
        noLayoutClosure: true,
      });
      return `export default "data:font/woff2;base64,${face.toString("base64")}";`;
    },
  };
}

/** The dictionary of trades and needs as the app carries it: as people write it, it would weigh half as much again. */
function packedDictionary(): Plugin {
  const folder = "src/core/purpose/dictionary/";
  const table = (what: string): string =>
    ["everyday", "office"].map((which) => readFileSync(`${folder}${which}-${what}.tsv`, "utf8")).join("\n");
  const pack = (): string =>
    packTables({
      occupations: table("occupations"),
      needs: table("needs"),
      clues: table("clues"),
      workplaces: readFileSync(`${folder}workplaces.tsv`, "utf8"),
    });
  return {
    name: "packed-dictionary",
    enforce: "pre",
    resolveId: (id) => (id.endsWith("/packed.tsv") ? "\0packed.tsv" : null),
    load: (id) => (id === "\0packed.tsv" ? `export default ${JSON.stringify(pack())};` : null),
  };
}

/** The words passphrases are made of, as the app carries them. */
function packedWords(): Plugin {
  return {
    name: "packed-words",
    enforce: "pre",
    resolveId: (id) => (/\/packed-words-..\.txt$/.test(id) ? `\0${id}` : null),
    load(id) {
      const [, language] = /\/packed-words-(..)\.txt$/.exec(id) ?? [];
      if (language === undefined) return null;
      const words = readFileSync(`src/core/together/words/${language}.txt`, "utf8");
      return `export default ${JSON.stringify(packWords(words))};`;
    },
  };
}

/** In the lock file as needed by what we ship, but not in the one file: types, what an alias replaces, what nothing calls. */
const NOT_SHIPPED = ["graphology-types", "events", "domutils", "dom-serializer"];
/** Licences whose text is given in full, once, in the words of one of the packages under it. */
const TEXTS = ["preact", "d3-array", "entities"];

/** Whose work is in the one file and under which licence, from the packages themselves. */
function shippedLicences(): Plugin {
  const lock: { packages: Record<string, { dev?: boolean }> } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const written = (path: string): string => {
    const file = readdirSync(path).find((name) => /^licen[cs]e/i.test(name));
    return file === undefined ? "" : readFileSync(`${path}/${file}`, "utf8");
  };
  const facts = (path: string): readonly string[] => {
    const manifest: Readonly<Record<string, string>> = JSON.parse(readFileSync(`${path}/package.json`, "utf8"));
    const { name, version, license } = manifest;
    const [, whose = ""] =
      /^\s*copyright (?:\(c\)|©)? ?(.*?)(?:\. All rights reserved\.)?$/im.exec(written(path)) ?? [];
    return [name ?? "", version ?? "", license ?? "", whose.replace(/ \(?https?:.*/, "")];
  };
  const load = (): string => {
    const paths = Object.entries(lock.packages).flatMap(([path, { dev }]) =>
      path === "" || dev === true ? [] : [path],
    );
    const packages = paths.filter((path) => !NOT_SHIPPED.some((name) => path.endsWith(`/${name}`))).map(facts);
    const texts = TEXTS.map((name) =>
      written(`node_modules/${name}`)
        .replace(/^(?:the mit license.*|copyright.*|all rights reserved\.)$/gim, "")
        .replace(/\s+/g, " ")
        .trim(),
    );
    return `export default ${JSON.stringify({ packages, texts })}`;
  };
  return {
    name: "shipped-licences",
    enforce: "pre",
    resolveId: (id) => (id.endsWith("/licences.list") ? "\0licences.list" : null),
    load: (id) => (id === "\0licences.list" ? load() : null),
  };
}

function text(source: string | Uint8Array): string {
  return typeof source === "string" ? source : new TextDecoder().decode(source);
}

/** Journeys with a clock in them: nothing else runs beside these. */
const TIMED = ["large-account", "large-archive", "odd-files"].map((name) => `tests/journeys/${name}.test.ts`);

/** Nothing we ship reads a property or a global for what the reading does. */
const TREESHAKE = { propertyReadSideEffects: false, unknownGlobalSideEffects: false } as const;

const TARGET = "es2023";

const ONE_SCRIPT = { format: "iife", codeSplitting: false } as const;

// graphology and sigma ask for Node's emitter; this one is a third of its browser copy and has all they use of it.
// The interface is written in React 19 and built with Preact, which is 63 kB lighter (README, Decisions).
const RESOLVE = {
  alias: [
    { find: "events", replacement: "eventemitter3" },
    { find: "react/jsx-runtime", replacement: "preact/jsx-runtime" },
    { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
    { find: /^react(-dom)?$/, replacement: "preact/compat" },
  ],
};

export default defineConfig({
  base: "./",
  resolve: RESOLVE,
  plugins: [
    singleFile(),
    withoutEntityTable(),
    withoutUncalled(),
    onlyTitleLetters(),
    packedDictionary(),
    packedWords(),
    shippedLicences(),
  ],
  build: {
    target: TARGET,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 100_000_000,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 100_000,
    rolldownOptions: {
      treeshake: TREESHAKE,
      output: { format: "cjs", entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
  test: {
    environment: "node",
    env: { TZ: "UTC" },
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/journeys/**", "tests/prove/**"],
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          exclude: TIMED,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "timed-journeys",
          include: TIMED,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "prove",
          include: ["tests/prove/**/*.test.ts"],
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

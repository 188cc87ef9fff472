import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { publishedPolicy } from "./src/app/trust/published-policy.ts";
import { packTables } from "./src/core/purpose/tables.ts";
import subsetFont from "subset-font";
import { defineConfig } from "vitest/config";
import type { Plugin } from "vite";

/** The whole app, gzipped, may not weigh more than this (decisions.md, Interface). */
const BUDGET_KB_GZ = 450;

/**
 * One artefact: `dist/index.html` holds the one script and the one style, and states, right after
 * the charset, a policy that allows exactly those two by their hashes and no request at all. The
 * same bytes serve from a static host and from a disk.
 */
function singleFile(): Plugin {
  return {
    name: "single-file",
    enforce: "post",
    apply: "build",
    generateBundle(_options, bundle) {
      let script = "";
      let style = "";
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === "chunk") script += part.code;
        else if (name.endsWith(".css")) style += text(part.source);
        else continue;
        delete bundle[name];
      }
      const page = bundle["index.html"];
      if (page === undefined || page.type !== "asset") throw new Error("single-file: the build made no index.html");
      const js = script
        .trim()
        .replaceAll("/* @__PURE__ */", "")
        .replaceAll("</script", "<\\/script")
        .replaceAll("<!--", "<\\!--");
      const css = style.trim();
      const html = text(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, "")
        .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
        .replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => `${charset}\n    ${policy(js, css)}`)
        .replace("</head>", () => `<style id="our-style">${css}</style></head>`)
        .replace("</body>", () => `<script type="module">${js}</script></body>`);
      if (!html.includes("Content-Security-Policy")) throw new Error("single-file: the policy found no place");
      const kilobytes = gzipSync(html, { level: 9 }).length / 1000;
      if (kilobytes > BUDGET_KB_GZ) {
        throw new Error(`single-file: ${kilobytes.toFixed(1)} kB gzipped, over the budget of ${BUDGET_KB_GZ}`);
      }
      this.info(`one file, ${kilobytes.toFixed(1)} kB gzipped of ${BUDGET_KB_GZ}`);
      page.source = html;
    },
  };
}

function policy(js: string, css: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${publishedPolicy(hash(js), hash(css))}">`;
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

/** What titles and names of the languages we speak are written with: ASCII, the letters of Latin 1, quotes and dashes. */
const TITLE_LETTERS = `${range(0x20, 0x7e)}\u00a0«·»${range(0xc0, 0xd6)}${range(0xd8, 0xf6)}${range(0xf8, 0xff)}ŒœŠšŽžŸ–—‘’“”„…`;

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join("");
}

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
  return {
    name: "packed-dictionary",
    enforce: "pre",
    resolveId: (id) => (id.endsWith("/packed.tsv") ? "\0packed.tsv" : null),
    load: (id) =>
      id === "\0packed.tsv"
        ? `export default ${JSON.stringify(packTables(table("occupations"), table("needs")))};`
        : null,
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

export default defineConfig({
  base: "./",
  // graphology and sigma ask for Node's emitter; this one is a third of its browser copy and has all they use of it.
  // The interface is written in React 19 and built with Preact, which is 63 kB lighter (README, Decisions).
  resolve: {
    alias: [
      { find: "events", replacement: "eventemitter3" },
      { find: "react/jsx-runtime", replacement: "preact/jsx-runtime" },
      { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
      { find: /^react(-dom)?$/, replacement: "preact/compat" },
    ],
  },
  plugins: [singleFile(), withoutEntityTable(), onlyTitleLetters(), packedDictionary(), shippedLicences()],
  worker: {
    format: "iife",
    plugins: () => [withoutEntityTable(), packedDictionary()],
    rolldownOptions: { treeshake: TREESHAKE },
  },
  build: {
    target: "es2023",
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 100_000_000,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 100_000,
    rolldownOptions: { treeshake: TREESHAKE, output: { codeSplitting: false } },
  },
  test: {
    environment: "node",
    env: { TZ: "UTC" },
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/journeys/**", "tests/prove/**"] },
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

import { readFileSync, readdirSync } from "node:fs";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { packTables } from "../core/purpose/tables.ts";
import { packWords } from "../core/together/words/pack.ts";

/** What titles and names of the languages we speak are written with. */
const TITLE_LETTERS =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \u00a0.,:;!?'()-&/+«»·–—‘’“”…" +
  "àáâäåæçèéêëìíîïñòóôöøùúûüßÀÈÉÌÒÙÖÜ";

/** Signs no title is written with, ligatures and alternates (10 kB) stay out of the one file. */
export function onlyTitleLetters(): Plugin {
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
export function packedDictionary(): Plugin {
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
export function packedWords(): Plugin {
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
const NOT_SHIPPED = [
  "graphology-types",
  "events",
  "domutils",
  "dom-serializer",
  "@noble/curves",
  "@noble/post-quantum",
];
/** Licences whose text is given in full, once, in the words of one of the packages under it. */
const TEXTS = ["preact", "d3-array", "entities", "age-encryption"];

/** Whose work is in the one file and under which licence, from the packages themselves. */
export function shippedLicences(): Plugin {
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
    return [name ?? "", version ?? "", license ?? "", whose.replace(/ (?:<\S+@\S+>|\(?https?:).*/, "")];
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

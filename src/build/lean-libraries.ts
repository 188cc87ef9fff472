import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * htmlparser2 brings HTML's table of 2,231 named characters, 15 kB gzipped of which nothing is used: pages are read with
 * `decodeEntities: false` (core/read/text/entities.ts), and XML has a table of its own.
 */
export function withoutEntityTable(): Plugin {
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
export function onlyPassphrases(): Plugin {
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
export function withoutUncalled(): Plugin {
  return {
    name: "without-uncalled",
    enforce: "pre",
    load(id) {
      const [file = ""] = id.split("?");
      // The map has gestures of its own: these hear nothing.
      if (file.endsWith("/sigma/dist/sigma.esm.js")) {
        return readFileSync(file, "utf8").replaceAll(
          /^var (MouseCaptor|TouchCaptor) = [\s\S]*?^\}\(Captor\);/gm,
          (_, name) => `class ${name} extends Captor { setSettings() {} kill() {} }`,
        );
      }
      if (file.endsWith("/sigma-settings.esm.js")) return readFileSync(file, "utf8").replace(/^ *arrow: \w+,\n/m, "");
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

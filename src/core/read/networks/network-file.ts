import { baseName, normalPath } from "../text/path.ts";
import { openDraft } from "../text/draft.ts";
import type { Intake, Reader } from "../source.ts";
import { openGraph } from "./graph.ts";
import { openMarkup } from "./markup.ts";
import type { Attributes } from "./markup.ts";
import { nodeField } from "./node-fields.ts";

/**
 * Networks as programs draw and exchange them: GEXF 1.1–1.3 (Gephi, 2009–2026) and GraphML (networkx, igraph, yEd,
 * 2002–2026). Nodes are people, edges say that two know each other; an edge to ego's own node is a contact of ego's.
 */
export const networkReader: Reader = {
  id: "table/network",
  platform: "table",
  claims: (path) => /\.(?:gexf|graphml)$/.test(normalPath(path)),
  recognises: isNetwork,
  open: openNetwork,
};

/** Declarations and comments before the root are shorter. */
const ROOT_WITHIN = 4_000;

function isNetwork(head: string): boolean {
  const start = head.slice(0, ROOT_WITHIN);
  return /^\s*</.test(start) && /<(?:[a-z]{1,12}:)?(?:gexf|graphml)[\s>]/i.test(start) && !/<html[\s>]/i.test(start);
}

/** An id no file of ours needs is longer. */
const LONGEST_ID = 400;
/** Texts beyond are no name. */
const LONGEST_TEXT = 1_000;

function openNetwork(path: string): Intake {
  const graph = openGraph();
  /** Attributes declared for nodes, by the id under which values name them. */
  const names = new Map<string, string>();
  let declaring = "";
  const open: string[] = [];
  /** The attribute whose text is being read. */
  let reading: string | null = null;
  let text = "";
  /** Above 0 inside an edge, whose attributes describe nobody. */
  let inEdge = 0;

  function describe(name: string, value: string): void {
    const field = inEdge > 0 ? null : nodeField(name);
    const id = open.at(-1);
    if (field !== null && id !== undefined) graph.describe(id, field, value);
  }

  function opened(tag: string, attributes: Attributes): void {
    const of = (name: string): string => own(attributes, name).slice(0, LONGEST_TEXT);
    const id = own(attributes, "id").slice(0, LONGEST_ID);
    switch (tag) {
      case "attributes":
        declaring = of("class").toLowerCase();
        return;
      case "attribute":
        if (declaring !== "edge") names.set(id, of("title"));
        return;
      case "key":
        if (!/^(?:edge|graph|port)$/i.test(of("for"))) names.set(id, of("attr.name"));
        return;
      case "node":
        graph.node(id);
        open.push(id);
        for (const name of Object.keys(attributes)) if (name !== "id") describe(name, of(name));
        return;
      case "attvalue":
        describe(names.get(of("for") || id) ?? "", of("value"));
        return;
      case "data":
        reading = names.get(of("key")) ?? null;
        text = "";
        return;
      // yEd draws its labels: the first is the node's own.
      case "nodelabel":
        reading = "label";
        text = "";
        return;
      case "edge":
        inEdge++;
        graph.edge(of("source"), of("target"));
        return;
    }
  }

  const markup = openMarkup({
    open: opened,
    text(piece) {
      if (reading !== null && text.length < LONGEST_TEXT) text += piece.slice(0, LONGEST_TEXT - text.length);
    },
    close(tag, torn) {
      if (tag === "data" || tag === "nodelabel") {
        if (reading !== null && !torn) describe(reading, text);
        reading = null;
      } else if (tag === "node") open.pop();
      else if (tag === "edge") inEdge--;
    },
  });

  return {
    push: markup.push,
    end() {
      const { cutShort, tooDeep } = markup.end();
      const draft = openDraft();
      if (tooDeep) draft.finding("too-deep");
      else if (cutShort) draft.finding("cut-short");
      graph.write(draft, fileSign(path));
      return draft.done(false);
    },
  };
}

const own = (attributes: Attributes, name: string): string =>
  Object.hasOwn(attributes, name) ? (attributes[name] ?? "") : "";

/** The file's name without ending and the mark of a second download. */
function fileSign(path: string): string {
  return baseName(normalPath(path)).replace(/(?: ?\(\d+\))?\.[a-z]+$/, "");
}

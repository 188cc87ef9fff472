import type { Mention } from "../../model/mention.ts";
import type { Draft } from "../text/draft.ts";
import { kept } from "../text/kept.ts";
import { isEgoNode, isMadeUp, nodePerson } from "./node-fields.ts";
import type { NodeField, NodeFields } from "./node-fields.ts";

/** A network while its file is read: nodes and edges in any order, ids as written. */
export type Graph = {
  /** A node of the file. False when one of that id was told before. */
  readonly node: (id: string) => boolean;
  /** What an attribute says of a node; the first of a meaning counts, but a number is no name. */
  readonly describe: (id: string, field: NodeField, text: string) => void;
  readonly edge: (source: string, target: string) => void;
  /** Writes who is who and who knows whom. `file` keeps apart the ids of different files. */
  readonly write: (draft: Draft, file: string) => void;
};

type Node = { told: boolean; readonly fields: NodeFields };

/** More people than anyone knows, or a page can show; no network of a person comes near. */
const MOST_NODES = 500_000;
/** Edges beyond say nothing more of who is near whom. */
const MOST_EDGES = 3_000_000;
/** Longest attribute looked at. */
const LONGEST_TEXT = 400;

export function openGraph(): Graph {
  const nodes: Node[] = [];
  const byId = new Map<string, number>();
  const ids: string[] = [];
  const sources: number[] = [];
  const targets: number[] = [];
  let rows = 0;
  let twice = 0;
  let tooMany = false;

  /** The place of an id, made when first seen; −1 when there are too many. */
  function placeOf(id: string): number {
    const known = byId.get(id);
    if (known !== undefined) return known;
    if (nodes.length >= MOST_NODES) {
      tooMany = true;
      return -1;
    }
    const own = kept(id);
    byId.set(own, nodes.length);
    ids.push(own);
    nodes.push({ told: false, fields: new Map() });
    return nodes.length - 1;
  }

  return {
    node(id) {
      const node = nodes[placeOf(id)];
      if (node === undefined) return false;
      if (node.told) twice++;
      else rows++;
      const fresh = !node.told;
      node.told = true;
      return fresh;
    },
    describe(id, field, text) {
      const node = nodes[byId.get(id) ?? -1];
      const short = kept(text.slice(0, LONGEST_TEXT).trim());
      const before = node?.fields.get(field);
      const better = before === undefined || (field === "name" && isMadeUp(before));
      if (short !== "" && better) node?.fields.set(field, short);
    },
    edge(source, target) {
      const [from, to] = [placeOf(source), placeOf(target)];
      if (from < 0 || to < 0 || sources.length >= MOST_EDGES) tooMany = true;
      else {
        sources.push(from);
        targets.push(to);
      }
    },
    write(draft, file) {
      if (tooMany) draft.finding("too-large");
      draft.skip("duplicate", twice);
      const ego = egoPlace(nodes, ids);
      const mentions = nodes.map(({ told, fields }, at) => {
        const person = told ? nodePerson(ids[at] ?? "", fields, file) : null;
        if (person === null) {
          if (told) draft.skip("no-name");
          return null;
        }
        if (at === ego) noteEgo(person, draft);
        draft.use();
        return draft.mention(person);
      });
      writeEdges({ sources, targets, mentions, ego }, draft);
      // Without ego in it, a network ego brings is of people ego knows.
      if (ego < 0) for (const mention of mentions) listed(mention, draft);
      if (rows === 0) draft.finding("holds-nothing");
    },
  };
}

/** The one node that is ego; −1 when there is none, or several claim it. */
function egoPlace(nodes: readonly Node[], ids: readonly string[]): number {
  const found = nodes.flatMap(({ told, fields }, at) => (told && isEgoNode(ids[at] ?? "", fields) ? [at] : []));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

function noteEgo({ name, identities }: Mention, draft: Draft): void {
  for (const identity of identities) draft.egoFact({ kind: "identity", identity, name });
}

type Edges = {
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly mentions: readonly (number | null)[];
  readonly ego: number;
};

/** Each pair counts once, whatever its direction: two people know each other. */
function writeEdges({ sources, targets, mentions, ego }: Edges, draft: Draft): void {
  const withEgo = new Set<number>();
  for (const [at, source] of sources.entries()) {
    const target = targets[at] ?? -1;
    const [one, other] = [mentions[source] ?? null, mentions[target] ?? null];
    if (one === null || other === null) draft.skip("unknown-person");
    else if (one === other) draft.skip("only-about-you");
    else if (source === ego || target === ego) {
      const alter = source === ego ? other : one;
      if (withEgo.has(alter)) draft.skip("duplicate");
      else {
        withEgo.add(alter);
        listed(alter, draft);
        draft.use();
      }
    } else if (draft.acquainted(one, other)) draft.use();
    else draft.skip("duplicate");
  }
}

function listed(mention: number | null, draft: Draft): void {
  if (mention !== null) draft.trace({ mention, kind: "contact-listed", day: null, direction: "both" });
}

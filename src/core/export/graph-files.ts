import { HUES } from "../map/inks.ts";
import type { Report, ReportPerson } from "../report/contract.ts";

type Cell = string | number | null;

/** What a node says of a person, by the name of the attribute; the type is GEXF's and GraphML's. */
type Attribute = readonly [name: string, type: "string" | "double" | "integer", of: (person: ReportPerson) => Cell];

/** Grey of those in no coloured cluster. */
const NO_COLOUR = [0x8d, 0x86, 0x7a] as const;

/**
 * The network as GEXF 1.3 (gexf.net, 2022), which Gephi opens: people as nodes in the colours of their clusters, ties
 * among them as edges. Ego is left out: tied to everyone, they would only draw a star over it.
 */
export function gexfOf(report: Report): string {
  const attributes = attributesOf(report);
  const colours = new Map(report.clusters.map(({ id, colour }) => [id, HUES[colour] ?? NO_COLOUR]));
  const declared = attributes.map(([name, type], at) => tag("attribute", { id: at, title: name, type }));
  const nodes = report.people.map((person) => {
    const values = attributes.flatMap(([, , of], at) => {
      const value = of(person);
      return value === null ? [] : [tag("attvalue", { for: at, value })];
    });
    const [r, g, b] = colours.get(person.cluster ?? "") ?? NO_COLOUR;
    const colour = tag("viz:color", { r, g, b });
    return tag("node", { id: person.id, label: person.name }, `${tag("attvalues", {}, values.join(""))}${colour}`);
  });
  const edges = report.ties.map(({ a, b, basis, weight }, at) => {
    const said = tag("attvalues", {}, tag("attvalue", { for: 0, value: basis }));
    return tag("edge", { id: at, source: a, target: b, weight }, said);
  });
  return xml(
    tag(
      "gexf",
      { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" },
      lines(
        tag("meta", { lastmodifieddate: report.made.day }, tag("creator", {}, `Fare Rete ${report.made.app}`)),
        tag(
          "graph",
          { defaultedgetype: "undirected", mode: "static" },
          lines(
            tag("attributes", { class: "node" }, lines(...declared)),
            tag("attributes", { class: "edge" }, lines(tag("attribute", { id: 0, title: "basis", type: "string" }))),
            tag("nodes", {}, lines(...nodes)),
            tag("edges", {}, lines(...edges)),
          ),
        ),
      ),
    ),
  );
}

/** The same network as GraphML (graphml.graphdrawing.org 1.0). */
export function graphmlOf(report: Report): string {
  const label: Attribute = ["label", "string", ({ name }) => name];
  const attributes = [label, ...attributesOf(report)];
  const keys = [
    ...attributes.map(([name, type], at) => key(`n${at}`, "node", name, type === "integer" ? "int" : type)),
    key("e0", "edge", "weight", "double"),
    key("e1", "edge", "basis", "string"),
  ];
  const nodes = report.people.map((person) => {
    const values = attributes.map(([, , of], at) => data(`n${at}`, of(person)));
    return tag("node", { id: person.id }, values.join(""));
  });
  const edges = report.ties.map(({ a, b, basis, weight }) =>
    tag("edge", { source: a, target: b }, `${data("e0", weight)}${data("e1", basis)}`),
  );
  return xml(
    tag(
      "graphml",
      { xmlns: "http://graphml.graphdrawing.org/xmlns" },
      lines(...keys, tag("graph", { id: "fare-rete", edgedefault: "undirected" }, lines(...nodes, ...edges))),
    ),
  );
}

function attributesOf({ made, circles, clusters }: Report): readonly Attribute[] {
  const circleNames = new Map(circles.map(({ id, name, kind }) => [id, name === "" ? kind : name]));
  const clusterNames = new Map(clusters.map(({ id, name }) => [id, name === "" ? id : name]));
  const told: readonly Attribute[] = [
    ["cluster", "string", ({ cluster }) => (cluster === null ? null : (clusterNames.get(cluster) ?? null))],
    ["band", "string", ({ strength }) => strength?.band ?? null],
    ["strength", "double", ({ strength }) => strength?.value ?? null],
    ["state", "string", ({ state }) => state],
    ["circles", "integer", (person) => person.circles.length],
    ["circle names", "string", (person) => person.circles.map((id) => circleNames.get(id) ?? "").join("; ")],
    ["roles", "string", ({ roles }) => roles.join(" ")],
    ["door", "double", ({ bridging }) => bridging?.door ?? null],
    ["environments", "integer", ({ bridging }) => bridging?.environments ?? null],
    ["since", "string", ({ since }) => since],
    ["last contact", "string", ({ lastContact }) => lastContact?.day ?? null],
  ];
  if (made.names === "pseudonyms") return told;
  return [
    ...told,
    ["job title", "string", ({ position }) => position],
    ["company", "string", ({ company }) => company],
  ];
}

const key = (id: string, where: "node" | "edge", name: string, type: string): string =>
  tag("key", { id, for: where, "attr.name": name, "attr.type": type });

const data = (of: string, value: Cell): string => (value === null ? "" : tag("data", { key: of }, escaped(value)));

function tag(name: string, attributes: Readonly<Record<string, string | number>>, inside?: string): string {
  const said = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
  const head = `<${name}${said.join("")}`;
  return inside === undefined ? `${head}/>` : `${head}>${inside}</${name}>`;
}

const lines = (...parts: readonly string[]): string => parts.map((part) => `\n${part}`).join("") + "\n";
const xml = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters and halves of characters have no place in XML, whatever their writing; line ends become spaces. */
const escaped = (value: string | number): string =>
  String(value)
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "")
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? "");

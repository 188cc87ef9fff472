import { LEVELS, type Told } from "./planted-circles.ts";

/** One half of the picture. */
export type Panel = { readonly title: string; readonly told: readonly Told[] };

const WIDTH = 760;
const HEIGHT = 330;
const PANEL = { width: 290, height: 200, top: 56, left: 58, gap: 84 };
const LINES = [
  { of: "best", name: "all that is left to see", style: 'stroke="#8a8a84" stroke-width="1.5" stroke-dasharray="2 4"' },
  {
    of: "clique",
    name: "Louvain on the explicit clique",
    style: 'stroke="#b4552d" stroke-width="2" stroke-dasharray="7 4"',
  },
  { of: "ours", name: "Fare Rete", style: 'stroke="#1d5c63" stroke-width="2.5"' },
] as const;

/** Agreement with the planted circles against what is missing, as a drawing that says in words what it shows. */
export function picture(panels: readonly Panel[]): string {
  const words = panels.map(({ title, told }) => {
    const [first, last] = [told[0], told.at(-1)];
    return `${title}: Fare Rete from ${first?.ours.toFixed(2)} to ${last?.ours.toFixed(2)}, explicit clique from ${first?.clique.toFixed(2)} to ${last?.clique.toFixed(2)}.`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="#33332f">`,
    "<title>Circles found again while memberships go missing</title>",
    `<desc>Adjusted mutual information with the planted circles, from nothing missing to 60 % missing. ${words.join(" ")}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="8" fill="#fdfcf8"/>`,
    ...panels.flatMap((panel, at) => drawn(panel, PANEL.left + at * (PANEL.width + PANEL.gap))),
    ...legend(),
    "</svg>",
    "",
  ].join("\n");
}

const x = (left: number, missing: number): string => (left + (missing / (LEVELS.at(-1) ?? 1)) * PANEL.width).toFixed(1);
const y = (value: number): string => (PANEL.top + (1 - value) * PANEL.height).toFixed(1);

function drawn({ title, told }: Panel, left: number): readonly string[] {
  const right = left + PANEL.width;
  return [
    `<text x="${left}" y="32" font-size="14" font-weight="600">${title}</text>`,
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
      `<path d="M${left} ${y(value)}H${right}" stroke="#e3e0d6"/>`,
      `<text x="${left - 8}" y="${y(value)}" dy="4" text-anchor="end">${value}</text>`,
    ]),
    ...LEVELS.map(
      (level) =>
        `<text x="${x(left, level)}" y="${PANEL.top + PANEL.height + 18}" text-anchor="middle">${Math.round(level * 100)} %</text>`,
    ),
    ...LINES.map(({ of, style }) => {
      const points = told.map((at) => `${x(left, at.missing)},${y(at[of])}`).join(" ");
      return `<polyline points="${points}" fill="none" stroke-linejoin="round" ${style}/>`;
    }),
  ];
}

/** Where each name of the legend begins, left to right. */
const LEGEND = [PANEL.left, 190, 448] as const;

function legend(): readonly string[] {
  const top = PANEL.top + PANEL.height + 48;
  return [
    ...LINES.toReversed().flatMap(({ name, style }, at) => {
      const left = LEGEND[at] ?? PANEL.left;
      return [
        `<path d="M${left} ${top - 4}h28" fill="none" ${style}/>`,
        `<text x="${left + 36}" y="${top}">${name}</text>`,
      ];
    }),
    `<text x="${PANEL.left}" y="${top + 18}" fill="#6b6b64">Agreement with the planted circles (AMI), by share of memberships that no file shows</text>`,
  ];
}

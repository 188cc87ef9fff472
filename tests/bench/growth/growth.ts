/** The stages an account goes through, in their order. */
export const STAGES = ["read", "join people", "network", "analysis", "layout", "view", "report"] as const;
export type StageName = (typeof STAGES)[number];

/** What one stage cost at one size. */
export type StageCost = {
  readonly stage: StageName;
  /** Milliseconds on the clock. */
  readonly ms: number;
  /** Milliseconds of work, of all threads; the curves are fitted to this, which other work on the machine moves less. */
  readonly cpu: number;
  /** The most the process held during the stage beyond what it held before, MB; `null` outside Linux. */
  readonly above: number | null;
  /** What the heap holds after the stage and all before it, swept, MB. */
  readonly kept: number;
};

/** An account: people LinkedIn lists, messages it keeps; a third as many are friends on Facebook too. */
export type AccountSize = { readonly people: number; readonly messages: number };

/** What an account of a size cost, stage by stage. */
export type Measured = AccountSize & { readonly costs: readonly StageCost[] };

/** Accounts that differ in one number. */
export type Curve = { readonly along: keyof AccountSize; readonly measured: readonly Measured[] };

/** One stage along one curve. */
export type Growth = {
  readonly along: keyof AccountSize;
  readonly stage: StageName;
  /** Milliseconds of work at each size, and MB beyond what was held before. */
  readonly points: readonly { readonly size: number; readonly cpu: number; readonly above: number | null }[];
  /** The exponent of size; `null` where too few sizes take long enough to tell. */
  readonly slope: number | null;
  /** The same between the two largest sizes alone: a small account's cost is half warming up, which flattens the whole. */
  readonly last: number | null;
};

/** Below so many milliseconds a cost is the machine warming up, and says nothing of growth. */
const LEAST_MS = 30;
const LEAST_POINTS = 3;
/** n log n between a thousand and a hundred thousand has a slope of 1.11; a little is left for noise. */
export const MOST_SLOPE = 1.15;
/** From here on a stage is worse than n log n whatever the noise, which fails the command. */
export const REGRESSED_SLOPE = 1.5;

/** The slope of log y over log x by least squares; `null` for fewer than two sizes. Costs nothing where y is 0. */
export function slopeOf(points: readonly (readonly [number, number])[]): number | null {
  const logs = points.filter(([x, y]) => x > 0 && y > 0).map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([at]) => at)), mean(logs.map(([, of]) => of))];
  const spread = logs.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return spread > 0 ? logs.reduce((sum, [at, of]) => sum + (at - x) * (of - y), 0) / spread : null;
}

/** How one stage grows along a curve. */
export function growthOf({ along, measured }: Curve, stage: StageName): Growth {
  const points = measured.flatMap((account) => {
    const cost = account.costs.find((of) => of.stage === stage);
    return cost === undefined ? [] : [{ size: account[along], cpu: cost.cpu, above: cost.above }];
  });
  const telling = points.filter(({ cpu }) => cpu >= LEAST_MS).map(({ size, cpu }) => [size, cpu] as const);
  const tells = telling.length >= LEAST_POINTS;
  return {
    along,
    stage,
    points,
    slope: tells ? slopeOf(telling) : null,
    last: tells ? slopeOf(telling.slice(-2)) : null,
  };
}

export type GrowthVerdict = "met" | "not met" | "regressed" | "too quick to tell";

/** What is made of an exponent. */
export function growthVerdict({ slope }: Pick<Growth, "slope">): GrowthVerdict {
  if (slope === null) return "too quick to tell";
  if (slope <= MOST_SLOPE) return "met";
  return slope <= REGRESSED_SLOPE ? "not met" : "regressed";
}

/** Everything but reading along the people, reading alone along the messages: nothing else is kept of a message. */
export const growthsOf = (curves: readonly Curve[]): readonly Growth[] =>
  curves.flatMap((curve) =>
    STAGES.filter((stage) => curve.along === "people" || stage === "read").map((stage) => growthOf(curve, stage)),
  );

/** One line per stage, as cells for a table. */
export function growthCells({ along, stage, points, slope, last }: Growth): readonly string[] {
  const each = (tell: (point: Growth["points"][number]) => number | null): string =>
    points.map((point) => (tell(point) === null ? "–" : rough(tell(point) ?? 0))).join(" · ");
  return [
    `${stage}, by ${along}`,
    points.map(({ size }) => (size >= 1e6 ? `${size / 1e6}M` : `${size / 1000}k`)).join(" · "),
    each(({ cpu }) => cpu / 1000),
    each(({ above }) => above),
    slope?.toFixed(2) ?? "–",
    last?.toFixed(2) ?? "–",
    growthVerdict({ slope }),
  ];
}

const rough = (value: number): string => (value >= 10 ? value.toFixed(0) : String(Number(value.toFixed(2))));

export const GROWTH_HEADS = [
  "stage",
  "sizes",
  "seconds of work",
  "MB more at most",
  "exponent",
  "last step",
  "",
] as const;

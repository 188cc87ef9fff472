import type { Analysis } from "../analysis/analysis.ts";
import type { NamesChoice, Report } from "./contract.ts";

const STRENGTH =
  "trace = 0.6 frequency + 0.1 (recency + reciprocity + duration + multiplexity); frequency = min(1, ln(1 + A) / ln(1 + A95)) " +
  "with A = sum over distinct days of contact of weight x 2^(-age/180 days) and A95 the 95th percentile of A among people with " +
  "contact, at least 3; recency = 2^(-silence/365 days); reciprocity = min(out, in) / (max(out, in) + 1) in days; duration = " +
  "1 - 2^(-years/3); multiplexity = 1 - 2^-(contexts - 1). With a declared closeness c of 1-5 the value is 0.3 trace + 0.7 (c - 1)/4. " +
  "null: no source that shows contact covers the person and ego has said nothing.";

const NOTES = [
  "Ego is not in the graph that is clustered, nor in bridges.",
  "Clusters: Louvain on shared environments (weight 1/ln of their size) and on ties seen or declared; ten runs with different dice, the most typical kept, disconnected ones split, each then looked at alone and split where that graph by itself has a modularity of at least 0.4 and more than chance gives, those under three people left out. membership is the share of runs that agree.",
  "A bridge belongs to two or more circles or observed environments that share almost nobody else (Jaccard below 0.1). No betweenness or constraint is given for single people, because ties among them are mostly inferred.",
  "door = 1 - share of ego's other contacts met in the person's environments.",
  "dormant: at least three days of contact, and silence longer than 180 days and 8 times the usual gap (425 days in a circle of the holidays), up to the end of what the source could show. cold: never a day of contact, in a source that reaches to within a year of the day of this report. cannot-tell: no source could have seen, or it ends too long before the day of this report, or there is too little contact to judge.",
  "ties: declared and observed ones are complete. Inferred ones (a shared company, school, group) are listed only where the estimated chance that two people know each other is at least 0.3; weight is that chance. A tie that is not listed may well exist.",
  "amplifier: each source is switched off in turn and the rest clustered again with the same seed. onlyHere is an upper bound of what hangs on a source, since the origin of many ties is not known; onlyHereSure is the lower bound, the people ego says were met there and nowhere else.",
];

const WITHHELD = [
  "Names, identities and free text are withheld; ids come from a key that is not written here. Days about people and sources are cut to the year and written YYYY-01-01; made.day is the day of the report itself.",
  "Circles and clusters of fewer than five people are merged into one called other; their counts and those of amplifier are of the whole network.",
  "People go by invented names. Of single people and ties nothing is told that fewer than five share: rare years and figures are the mean of at least five neighbouring ones, rare combinations (circles, sources, roles) are told by their commonest part or not at all, rare states as cannot-tell, rare births as null; whoever has more ties than the fifth most connected has the surplus left out. Several figures together, and the shape of the network, may still be recognised.",
];

/** How the figures were made, for whoever reads the report without the app. */
export function methodOf(analysis: Analysis, names: NamesChoice): Report["method"] {
  return {
    strength: STRENGTH,
    clusters: {
      algorithm: "louvain",
      resolution: analysis.resolution,
      modularity: analysis.modularity,
      stability: analysis.stability,
    },
    notes: names === "included" ? NOTES : [...NOTES, ...WITHHELD],
  };
}

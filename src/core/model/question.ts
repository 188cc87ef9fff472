/**
 * The questions of the round that bring people to mind. Names: three name generators in the spirit of Burt 1984 and
 * McCallister & Fischer 1978. Occupations: the position generator after ISSP 2017. Resources: the resource generator
 * after Van der Gaag & Snijders 2005. Wordings are in `app/words`, ours in both languages: no validated scale.
 */
export const NAME_QUESTIONS = ["matters", "work-change", "would-call"] as const;

export const POSITIONS = [
  "driver",
  "executive",
  "cleaner",
  "hairdresser",
  "personnel-manager",
  "lawyer",
  "mechanic",
  "nurse",
  "police-officer",
  "teacher",
] as const;

export const RESOURCES = [
  "repairs-vehicles",
  "owns-car",
  "repairs-appliances",
  "foreign-language",
  "computers",
  "instrument",
  "literature",
  "school-diploma",
  "degree",
  "trade-press",
  "party",
  "shares",
  "town-hall",
  "good-income",
  "home-abroad",
  "hires",
  "regulations",
  "media",
  "football",
  "money-matters",
  "summer-job",
  "conflict-at-work",
  "moving-house",
  "small-jobs",
  "shopping-when-ill",
  "medical-advice",
  "lends-money",
  "puts-up",
  "family-conflict",
  "politics",
  "legal-advice",
  "reference",
  "babysits",
] as const;

export type NameQuestion = (typeof NAME_QUESTIONS)[number];
export type Position = (typeof POSITIONS)[number];
export type Resource = (typeof RESOURCES)[number];

/** A question, by its instrument and item. */
export type QuestionId = `name:${NameQuestion}` | `position:${Position}` | `resource:${Resource}`;

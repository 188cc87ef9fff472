/**
 * Names for things, kept apart by the compiler: a circle's id can never be passed where a
 * person's is asked. The one `as` of the model lives here.
 */
declare const kindOfId: unique symbol;

/** A stable text id of one kind of thing; equal text means the same thing. */
export type Id<Kind extends string> = string & { readonly [kindOfId]: Kind };

/** One human being, after joining. Sixteen lower-case hex digits, derived from a source key. */
export type PersonId = Id<"person">;
/** A context declared or known: family, school, choir. */
export type CircleId = Id<"circle">;
/** A set found by the algorithm. */
export type ClusterId = Id<"cluster">;
/** Any affiliation seen in a source: company, school, conversation, group, event, circle. */
export type EnvironmentId = Id<"environment">;
/** One source ego brought; today one per platform, so its text is the platform's name. */
export type SourceId = Id<"source">;

export const personId = (text: string): PersonId => text as PersonId;
export const circleId = (text: string): CircleId => text as CircleId;
export const clusterId = (text: string): ClusterId => text as ClusterId;
export const environmentId = (text: string): EnvironmentId => text as EnvironmentId;
export const sourceId = (text: string): SourceId => text as SourceId;

/** Order by code units, never by locale, so that every machine writes the same bytes. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { digest } from "../model/digest.ts";
import { circleId, environmentId } from "../model/ids.ts";
import type { CircleId, EnvironmentId, PersonId, SourceId } from "../model/ids.ts";
import type { EnvironmentKind } from "../model/reading.ts";

/** The environment a thread of one source is. */
export const environmentOfThread = (source: SourceId, key: string): EnvironmentId =>
  environmentId(digest(`environment:conversation:${source} ${key}`));

/** The environment a series of meetings of one source is. */
export const environmentOfGathering = (source: SourceId, key: string): EnvironmentId =>
  environmentId(digest(`environment:event:${source} ${key}`));

/** The environment of people seen together without a name for it: the same people are the same company. */
export const environmentOfCompany = (people: readonly PersonId[]): EnvironmentId =>
  environmentId(digest(`environment:event:${people.toSorted().join(" ")}`));

/** The environment of a label (company, school, group …), by its evened-out name. */
export const environmentOfLabel = (kind: EnvironmentKind, label: string): EnvironmentId =>
  environmentId(digest(`environment:${kind}:${label}`));

/** The environment a drawn circle is. */
export const environmentOfCircle = (circle: CircleId): EnvironmentId =>
  environmentId(digest(`environment:circle:drawn:${circle}`));

/** The circle suggested by an environment. */
export const circleOfEnvironment = (environment: EnvironmentId): CircleId => circleId(digest(`circle:${environment}`));

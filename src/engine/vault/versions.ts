/** A document as JSON gives it, before anyone has looked at what is in it. */
type Loose = Readonly<Record<string, unknown>>;

/** Makes of a document of one version the same of the next. */
export type Step = (older: Loose) => Loose;

/**
 * A document of any version there ever was, as one of the newest; the first step leads from version 1 to 2. `newer`: a
 * later version of the app wrote it. `unknown`: it is something else.
 */
export function broughtUp(document: unknown, format: string, steps: readonly Step[]): Loose | "newer" | "unknown" {
  if (!isLoose(document) || document["format"] !== format) return "unknown";
  const { version } = document;
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) return "unknown";
  if (version > steps.length + 1) return "newer";
  return steps.slice(version - 1).reduce<Loose>((older, step) => step(older), document);
}

export const isLoose = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

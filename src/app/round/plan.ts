import type { CircleKind } from "../../core/model/circle.ts";
import type { CircleId } from "../../core/model/ids.ts";
import { NAME_QUESTIONS, type NameQuestion } from "../../core/model/question.ts";
import type { View } from "../../engine/protocol.ts";
import { isDrawn } from "../circles/merging.ts";

/** A circle one has said one has; it is drawn when somebody is in it. */
export type Picked = { readonly circle: CircleId; readonly kind: CircleKind; readonly name: string };

/** One question of the round. */
export type Step =
  | { readonly kind: "pick" }
  | { readonly kind: "circle"; readonly picked: Picked }
  | { readonly kind: "names"; readonly question: NameQuestion }
  | { readonly kind: "distances" }
  | { readonly kind: "two-circles" }
  | { readonly kind: "gives" }
  | { readonly kind: "positions" }
  | { readonly kind: "resources" }
  | { readonly kind: "end" };

/** A step's name, the same however many circles were picked before it. */
export function keyOf(step: Step): string {
  if (step.kind === "circle") return `circle ${step.picked.circle}`;
  return step.kind === "names" ? `names ${step.question}` : step.kind;
}

/** Whom the questions about people can be asked of. */
export type Askable = {
  /** There is somebody to ask about. */
  readonly people: boolean;
  /** There are two circles to be in. */
  readonly twoCircles: boolean;
};

/** What can be asked about what has been said so far. */
export function askableOf(view: View | null): Askable {
  if (view === null) return { people: false, twoCircles: false };
  const people = peopleAskedAbout(view, { most: 1 }).length > 0;
  return { people, twoCircles: people && view.circles.filter(({ basis }) => basis !== "suggested").length > 1 };
}

/** The questions in the order they are asked; those about people only where there is somebody. */
export function stepsOf(picked: readonly Picked[], { people, twoCircles }: Askable): readonly Step[] {
  return [
    { kind: "pick" },
    ...picked.map((one): Step => ({ kind: "circle", picked: one })),
    ...NAME_QUESTIONS.map((question): Step => ({ kind: "names", question })),
    ...(people ? ([{ kind: "distances" }] as const) : []),
    ...(twoCircles ? ([{ kind: "two-circles" }] as const) : []),
    ...(people ? ([{ kind: "gives" }] as const) : []),
    { kind: "positions" },
    { kind: "resources" },
    { kind: "end" },
  ];
}

/** Circles the person drew themselves, as they would be picked. */
export function drawnBefore(view: View | null): readonly Picked[] {
  if (view === null) return [];
  return view.circles
    .filter((circle) => circle.basis === "declared" && isDrawn(view, circle))
    .map(({ id, kind, name }) => ({ circle: id, kind, name }));
}

/** At most so many people are asked about one by one: more would be a list to fill in. */
const MOST_ASKED = 30;

/** How many to ask about, and whether those whose distance is not said yet come before the others. */
export type Asking = { readonly most?: number; readonly unplacedFirst?: boolean };

/** Rows of those one knows best: of circles that are one's own word, and of answers; closest and strongest first. */
export function peopleAskedAbout(
  view: View,
  { most = MOST_ASKED, unplacedFirst = false }: Asking = {},
): readonly number[] {
  const { ids, closeness, strength } = view.people;
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const circles = view.circles.filter(({ basis }) => basis !== "suggested");
  const rows = new Set([
    ...circles.flatMap(({ people }) => [...people]),
    ...view.answers.flatMap(({ people }) => people.flatMap((id) => rowOf.get(id) ?? [])),
  ]);
  const weight = (row: number): number => {
    const known = strength[row] ?? 0;
    return (closeness[row] ?? 0) + (Number.isNaN(known) ? 0 : known);
  };
  const placed = (row: number): number => (unplacedFirst && (closeness[row] ?? 0) > 0 ? 1 : 0);
  return [...rows].toSorted((a, b) => placed(a) - placed(b) || weight(b) - weight(a) || a - b).slice(0, most);
}

import { compareMoments } from "../core/compare/compare.ts";
import { matchPeople } from "../core/compare/match.ts";
import { type Moment, momentOf } from "../core/compare/moment.ts";
import { readMoment, type Refusal } from "../core/compare/read-moment.ts";
import type { Day } from "../core/model/day.ts";
import { type PersonId, personId } from "../core/model/ids.ts";
import { networkAsOf } from "../core/network/as-of.ts";
import type { ComparedView, Consultation } from "./consulted.ts";
import type { Made, Stages } from "./session.ts";

/** A report of 30,000 people has some 40 MB. */
const MOST_BYTES = 200_000_000;

/** What changed between two moments of the network. */
export async function compared(
  made: Made,
  { with: first, and }: Extract<Consultation, { kind: "compare" }>,
  { analyse }: Pick<Stages, "analyse">,
): Promise<ComparedView> {
  const one = first instanceof Blob ? await momentIn(first) : pastOf(made, first, analyse);
  if (typeof one === "string") return { kind: "compare", refused: one, which: 0 };
  const now = momentOf(made.network, made.analysis, first instanceof Blob ? "present" : "beside");
  const other = and === undefined ? now : await momentIn(and);
  if (typeof other === "string") return { kind: "compare", refused: other, which: 1 };
  const [before, after] = one.day <= other.day ? [one, other] : [other, one];
  const { turns, ...rest } = compareMoments(before, after);
  const isPast = !(first instanceof Blob);
  const [idBefore, idAfter] = [idsNow(before, now, isPast), idsNow(after, now, isPast)];
  return {
    kind: "compare",
    refused: null,
    isNow: after === now,
    ...rest,
    turns: turns.map(({ turn, before: was, after: is, circles }) => ({
      turn,
      name: is?.name ?? was?.name ?? "",
      id: is === null ? (was === null ? null : idBefore(was.id)) : idAfter(is.id),
      circles,
      first: was?.state === "cold",
    })),
  };
}

async function momentIn(file: Blob): Promise<Moment | Refusal> {
  return file.size > MOST_BYTES ? "unreadable" : readMoment(await file.text());
}

function pastOf({ network, seed }: Made, day: Day, analyse: Stages["analyse"]): Moment {
  const then = networkAsOf(network, day).network;
  return momentOf(then, analyse(then, { day, seed, resolution: 1 }), "past");
}

/** Who someone of a moment is in the network now. */
function idsNow(moment: Moment, now: Moment, isPast: boolean): (id: string) => PersonId | null {
  // A past was made from the network now, and calls people as it does.
  if (moment === now || isPast) return personId;
  const known = new Map(matchPeople(moment.people, now.people).pairs.map(([of, is]) => [of.id, personId(is.id)]));
  return (id) => known.get(id) ?? null;
}

import type { Change } from "../core/model/change.ts";
import { circleId, personId, type CircleId, type PersonId } from "../core/model/ids.ts";
import type { Network } from "../core/model/network.ts";
import { circleOfEnvironment } from "../core/network/ids.ts";
import type { LogLine } from "./protocol.ts";

/** Everything the person said, in order, with the names of the people and circles it is about. */
export function logLines(said: readonly Change[], network: Network): readonly LogLine[] {
  if (said.length === 0) return [];
  const people = namesOfPeople(said, network);
  const circles = namesOfCircles(said, network);
  return said.map((change, at) => ({
    at,
    change,
    names: peopleIn(change).map((id) => people.get(id) ?? ""),
    circle: "circle" in change && change.circle !== null ? (circles.get(change.circle) ?? "") : "",
  }));
}

function peopleIn(change: Change): readonly PersonId[] {
  switch (change.kind) {
    case "join":
    case "keep-apart":
      return [change.a, change.b];
    case "closeness":
    case "describe":
    case "note":
    case "standing":
    case "origin":
    case "carried":
    case "gives":
    case "asked":
    case "on-list":
    case "meeting":
    case "rhythm":
      return [change.person];
    case "put-in-circle":
    case "take-out-of-circle":
    case "leave-out":
    case "bring-back":
      return change.people;
    case "add-person":
      return [personId(change.card)];
    case "draw-circle":
    case "dissolve-circle":
    case "confirm-circle":
    case "rename-circle":
    case "this-is-me":
    case "not-me":
    case "forget":
    case "remove-source":
    case "cluster-size":
    case "circle-life":
    case "answer":
    case "ask":
    case "purpose":
    case "circle-rhythm":
      return [];
  }
}

/** Every id anyone ever had; what was joined keeps the name it had alone. */
function namesOfPeople(said: readonly Change[], network: Network): ReadonlyMap<PersonId, string> {
  const names = new Map<PersonId, string>();
  const { ego, leftOut = [] } = network;
  for (const change of said) if (change.kind === "add-person") names.set(personId(change.card), change.name);
  for (const { id, name } of leftOut) names.set(id, name);
  for (const { aliases, name } of network.people) for (const alias of aliases) names.set(alias, name);
  for (const { parts = [] } of network.people) for (const part of parts) names.set(part.id, part.name);
  return names.set(ego.id, ego.names[0] ?? "");
}

/** Circles that are there, those that were drawn, and those a context would suggest, were they not dissolved. */
function namesOfCircles(said: readonly Change[], network: Network): ReadonlyMap<CircleId, string> {
  const names = new Map<CircleId, string>();
  for (const { id, name } of network.environments) names.set(circleOfEnvironment(id), name);
  for (const change of said) {
    if (change.kind === "draw-circle" || change.kind === "rename-circle")
      names.set(circleId(change.circle), change.name);
  }
  for (const { id, name } of network.circles) names.set(id, name);
  return names;
}

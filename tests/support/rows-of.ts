import type { PersonId } from "../../src/core/model/ids.ts";
import type { Network } from "../../src/core/model/network.ts";

/** The row of every person of a network. */
export const rowsOf = ({ people }: Network): ReadonlyMap<PersonId, number> =>
  new Map(people.map(({ id }, row) => [id, row]));

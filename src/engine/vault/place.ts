import { type DBSchema, type IDBPDatabase, deleteDB, openDB } from "idb";
import { boxName } from "../../core/model/box.ts";

/** One of the two drawers, each with one generation. */
export type Drawer = 0 | 1;

/** What lies in the two drawers; `undefined` where one is empty. */
export type Drawers = readonly [ArrayBuffer | undefined, ArrayBuffer | undefined];

const EMPTY: Drawers = [undefined, undefined];

/** Where sealed documents lie, two at most. */
export type Place = {
  /** Turns to another box, from 1; each has drawers of its own. Left out where there is one only. */
  readonly choose?: (box: number) => void;
  readonly look: () => Promise<Drawers>;
  /** Looks and puts in one transaction, or puts nothing when `choose` says so; gives what lay there before. */
  readonly put: (sealed: ArrayBuffer, choose: (drawers: Drawers) => Drawer | null) => Promise<Drawers>;
  readonly destroy: () => Promise<void>;
};

/** It tells nothing of anyone. */
const STORE = "kept";

interface Schema extends DBSchema {
  readonly [STORE]: { key: Drawer; value: ArrayBuffer };
}

/**
 * The browser's database, where it is safe to use it: on a page served to one origin of its own. From the disk all
 * pages may share one database; without https there is no cryptography. `null` there.
 */
export function browserPlace(global: typeof globalThis): Place | null {
  const served = /^https?:/.test(global.origin);
  const able = global.isSecureContext && "locks" in navigator && "indexedDB" in global;
  // Firefox before 126 cannot say what is there without making it.
  if (!served || !able || !("databases" in indexedDB)) return null;
  let name = boxName(1);
  return {
    choose: (box) => {
      name = boxName(box);
    },
    look: async () => {
      const database = await openIfThere(name);
      if (database === null) return EMPTY;
      try {
        return await Promise.all([database.get(STORE, 0), database.get(STORE, 1)]);
      } finally {
        database.close();
      }
    },
    put: async (sealed, choose) => {
      const database = (await openIfThere(name)) ?? (choose(EMPTY) === null ? null : await open(name));
      if (database === null) return EMPTY;
      try {
        const work = database.transaction(STORE, "readwrite", { durability: "strict" });
        const before = await Promise.all([work.store.get(0), work.store.get(1)]);
        const chosen = choose(before);
        await Promise.all([chosen === null ? null : work.store.put(sealed, chosen), work.done]);
        return before;
      } finally {
        database.close();
      }
    },
    destroy: () => deleteDB(name),
  };
}

function open(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, 1, { upgrade: (database) => void database.createObjectStore(STORE) });
}

/** Looking must leave nothing behind where there was nothing. */
async function openIfThere(wanted: string): Promise<IDBPDatabase<Schema> | null> {
  const known = await indexedDB.databases();
  return known.some(({ name }) => name === wanted) ? open(wanted) : null;
}

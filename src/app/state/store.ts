import { useSyncExternalStore } from "react";

/** Holds one value that changes by events. */
export type Store<State, Event> = {
  readonly get: () => State;
  readonly tell: (event: Event) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  beginning: State,
): Store<State, Event> {
  let state = beginning;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    tell(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The store's value, shown again whenever it changes. */
export function useStore<State, Event>(store: Store<State, Event>): State {
  return useSyncExternalStore(store.subscribe, store.get);
}

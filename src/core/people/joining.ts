/**
 * Who is joined with whom: union–find over nodes, with pairs that must stay apart. Once two nodes are
 * apart, no later union brings their groups together; the order of unions therefore matters, and
 * callers go from the surest to the least sure, within each in the order of keys.
 */
export type Joining = {
  readonly find: (node: number) => number;
  /** False when the two groups must stay apart. */
  readonly join: (a: number, b: number) => boolean;
  /** Has no effect on two nodes that are already one. */
  readonly keepApart: (a: number, b: number) => void;
  readonly areApart: (a: number, b: number) => boolean;
  /** The two groups need no longer stay apart. */
  readonly lift: (a: number, b: number) => void;
};

/** Every node on its own. */
export function openJoining(size: number): Joining {
  const parent = Int32Array.from({ length: size }, (_, node) => node);
  const apart = new Map<number, Set<number>>();
  const find = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = node; at !== root;) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const areApart = (a: number, b: number): boolean => apart.get(find(a))?.has(find(b)) ?? false;
  const note = (a: number, b: number): void => {
    const known = apart.get(a);
    if (known === undefined) apart.set(a, new Set([b]));
    else known.add(b);
  };
  return {
    find,
    areApart,
    lift(a, b) {
      const [left, right] = [find(a), find(b)];
      apart.get(left)?.delete(right);
      apart.get(right)?.delete(left);
    },
    keepApart(a, b) {
      const [left, right] = [find(a), find(b)];
      if (left === right) return;
      note(left, right);
      note(right, left);
    },
    join(a, b) {
      const [left, right] = [find(a), find(b)];
      if (left === right) return true;
      if (areApart(left, right)) return false;
      const [root, under] = left < right ? [left, right] : [right, left];
      parent[under] = root;
      for (const other of apart.get(under) ?? []) {
        apart.get(other)?.delete(under);
        note(other, root);
        note(root, other);
      }
      apart.delete(under);
      return true;
    },
  };
}

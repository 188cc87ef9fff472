/** Whether two plain values (lists, records, texts, numbers, `null`) say the same; a field that is `undefined` is none. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, at) => sameData(item, b[at]));
  }
  if (Array.isArray(b)) return false;
  const names = fieldsOf(a);
  return (
    names.length === fieldsOf(b).length && names.every((name) => sameData(Reflect.get(a, name), Reflect.get(b, name)))
  );
}

const fieldsOf = (of: object): readonly string[] =>
  Object.keys(of).filter((name) => Reflect.get(of, name) !== undefined);

import { boxName } from "../../core/model/box.ts";

/** Names of the databases of kept networks: the first without a number. They say nothing of anyone. */
const BOX = /^fare-rete(?:-([2-9]|[1-9]\d+))?$/;

/** The networks kept on this device, by number, ascending; none where the browser cannot say. */
export async function boxesHere(): Promise<readonly number[]> {
  const known = await indexedDB.databases().catch(() => []);
  const numbers = known.flatMap(({ name }) => {
    const found = BOX.exec(name ?? "");
    return found === null ? [] : [Number(found[1] ?? 1)];
  });
  return numbers.toSorted((a, b) => a - b);
}

/** The lowest number no network has. */
export function firstFree(boxes: readonly number[]): number {
  for (let box = 1; ; box++) if (!boxes.includes(box)) return box;
}

/** Deletes a network that is not open here. */
export function erased(box: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(boxName(box));
    asked.addEventListener("success", () => resolve());
    asked.addEventListener("error", () => reject(new Error("not deleted")));
  });
}

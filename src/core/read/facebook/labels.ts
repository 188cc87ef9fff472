import type { Day } from "../../model/day.ts";
import { instantDay } from "./facebook-text.ts";
import { isObject, listOf, member, textOf } from "../text/json.ts";

/**
 * Since 2023 some files are lists of labels: `[{timestamp, label_values: [{label, value, href?, ent_field_name?,
 * timestamp_value?, dict?, vec?}], fbid}]`, or one object whose `vec` holds a `dict` per record. Labels are
 * in the language of the export, so they are a hint and never a condition.
 */
export type LabelRecord = {
  readonly labels: readonly { readonly label: string; readonly value: string }[];
  /** Addresses a label leads to, and values that are addresses. */
  readonly addresses: readonly string[];
  /** The record's own timestamp, else the first dated label; `null` without. */
  readonly day: Day | null;
};

/** The records of a file made of labels; `null` when it is made of something else. */
export function labelRecords(value: unknown): readonly LabelRecord[] | null {
  if (Array.isArray(value)) {
    const items = listOf(value);
    if (!items.some((item) => Array.isArray(member(item, "label_values")))) return null;
    return items.map((item) => record(listOf(member(item, "label_values")), item));
  }
  const labels = member(value, "label_values");
  if (!Array.isArray(labels)) return null;
  const vectors = listOf(labels).flatMap((label) => listOf(member(label, "vec")));
  if (vectors.length === 0) return [record(listOf(labels), value)];
  return vectors.map((entry) =>
    record(Array.isArray(member(entry, "dict")) ? listOf(member(entry, "dict")) : [entry], entry),
  );
}

/** Words that head a person's name: English, and Italian as a translation not seen in a file. */
const NAME_LABELS: ReadonlySet<string> = new Set([
  "name",
  "contact name",
  "full name",
  "nome",
  "nome del contatto",
  "nome completo",
]);

/** True for a label that heads a person's name. */
export const isNameLabel = (label: string): boolean => NAME_LABELS.has(label.toLowerCase());

/** The person's name in a record: what is labelled so, else the only text without a label; empty when there is none. */
export function labelledName(of: LabelRecord): string {
  const named = of.labels.find(({ label }) => isNameLabel(label));
  return named?.value ?? of.labels.find(({ label }) => label === "")?.value ?? "";
}

/** Label of an account number, which looks like a telephone number and is none. */
export function isAccountNumber(label: string): boolean {
  return /(?:^|[_ ])id$/i.test(label);
}

function record(values: readonly unknown[], holder: unknown): LabelRecord {
  const labels: { label: string; value: string }[] = [];
  const addresses: string[] = [];
  let dated: Day | null = null;
  const waiting = [...values].reverse();
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (!isObject(item)) continue;
    const value = textOf(member(item, "value"));
    if (value !== "")
      labels.push({ label: textOf(member(item, "label")) || textOf(member(item, "ent_field_name")), value });
    addresses.push(...[textOf(member(item, "href")), value].filter((text) => /^https?:/i.test(text)));
    dated ??= instantDay(member(item, "timestamp_value"));
    waiting.push(...[...listOf(member(item, "dict")), ...listOf(member(item, "vec"))].reverse());
  }
  return { labels, addresses, day: instantDay(member(holder, "timestamp")) ?? dated };
}

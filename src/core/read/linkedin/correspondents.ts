import { byText } from "../../model/ids.ts";
import type { Draft } from "../text/draft.ts";
import { mentionOf } from "../text/draft.ts";
import { kept } from "../text/kept.ts";
import { linkedinSlug, shownName } from "../text/names.ts";
import { isGone } from "./message-refusal.ts";

/**
 * Everyone in messages.csv. Senders come with a name and mostly a profile address; recipients with
 * addresses (since mid 2023) or with names alone, joined by commas that names contain too.
 */
export type Correspondents = {
  /** The index of who wrote; `null` when nobody can be told. */
  readonly sender: (from: string, url: string) => number | null;
  /** The indices of the recipients by address, the same list for the same cell; `null` when the cell has none. */
  readonly recipients: (urls: string, to: string) => readonly number[] | null;
  /** Gives everyone their best name: call once, after the last row. */
  readonly nameAll: () => void;
  /** Recipients by name, as far as names are known; call after `nameAll`. */
  readonly named: (to: string) => readonly number[];
};

/** Names of one address: as sender, as the only recipient, and by place in a list of equal length. */
type Names = { readonly slug: string; asSender: string; alone: string; listed: string };

/** What a cell of addresses stands for, and the names it has come with; nearly always one. */
type Cell<T> = { readonly value: T; readonly name: string; readonly names: Set<string> };

/** Between two addresses; LinkedIn writes a comma, one description says a semicolon. */
const BETWEEN_URLS = /[,;]\s*/;
/** Between two names in TO, and inside many of them. */
const BETWEEN_NAMES = ", ";
/** A name with more commas in it (`Ferri, Ph.D., MBA, CFA`) is not looked for. */
const MOST_COMMAS = 3;

export function openCorrespondents(draft: Draft): Correspondents {
  /** By cell as written: a million rows have few distinct cells. */
  const senders = new Map<string, Cell<number | null>>();
  const recipientCells = new Map<string, Cell<readonly number[] | null>>();
  const bySlug = new Map<string, Names>();
  const slugsByName = new Map<string, Set<string>>();

  function indexOf(slug: string): number {
    if (!bySlug.has(slug)) bySlug.set(slug, { slug, asSender: "", alone: "", listed: "" });
    return draft.mention(mentionOf("", [{ kind: "linkedin-url", value: slug }]));
  }

  function sender(from: string, url: string): number | null {
    const cell = url === "" ? `\u0000${from}` : url;
    const known = senders.get(cell);
    if (known !== undefined && (known.name === from || known.names.has(from))) return known.value;
    return remembered(senders, cell, { name: from, value: newSender(from, url) });
  }

  function newSender(from: string, url: string): number | null {
    const name = isGone(from) ? "" : shownName(from);
    const slug = linkedinSlug(url);
    if (slug === null) return name === "" ? null : draft.mention(mentionOf(name));
    const index = indexOf(slug);
    const names = bySlug.get(slug);
    if (names !== undefined) names.asSender = better(names.asSender, name);
    return index;
  }

  function recipients(urls: string, to: string): readonly number[] | null {
    if (urls === "") return null;
    const known = recipientCells.get(urls);
    if (known !== undefined && (known.name === to || known.names.has(to))) return known.value;
    const slugs = urls.split(BETWEEN_URLS).map((url) => linkedinSlug(url));
    const found = slugs.filter((slug) => slug !== null);
    const value = known?.value ?? (found.length === 0 ? null : found.map(indexOf));
    if (found.length === slugs.length) nameRecipients(found, to);
    return remembered(recipientCells, urls, { name: to, value });
  }

  function nameRecipients(slugs: readonly string[], to: string): void {
    const parts = slugs.length === 1 ? [to] : to.split(BETWEEN_NAMES);
    if (parts.length !== slugs.length) return;
    for (const [i, slug] of slugs.entries()) {
      const names = bySlug.get(slug);
      const name = isGone(parts[i] ?? "") ? "" : shownName(parts[i] ?? "");
      if (names === undefined || name === "") continue;
      if (slugs.length === 1) names.alone = better(names.alone, name);
      else names.listed = better(names.listed, name);
    }
  }

  function nameAll(): void {
    for (const { slug, asSender, alone, listed } of bySlug.values()) {
      const name = asSender || alone || listed;
      draft.mention(mentionOf(name, [{ kind: "linkedin-url", value: slug }]));
      for (const spelling of new Set([name, asSender, alone].filter((text) => text !== ""))) {
        slugsByName.set(spelling, (slugsByName.get(spelling) ?? new Set<string>()).add(slug));
      }
    }
  }

  function named(to: string): readonly number[] {
    const whole = shownName(to);
    if (whole === "" || isGone(whole)) return [];
    if (slugsByName.has(whole) || senders.has(`\u0000${to}`) || !to.includes(BETWEEN_NAMES))
      return [indexOfName(whole)];
    return split(to.split(BETWEEN_NAMES).map(shownName)).map(indexOfName);
  }

  /** The known names a list is made of, the longest first at each place; unknown parts are left out. */
  function split(parts: readonly string[]): readonly string[] {
    const found: string[] = [];
    for (let at = 0; at < parts.length;) {
      let end = Math.min(parts.length, at + 1 + MOST_COMMAS);
      while (end > at && !slugsByName.has(parts.slice(at, end).join(BETWEEN_NAMES))) end--;
      if (end > at) found.push(parts.slice(at, end).join(BETWEEN_NAMES));
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /** The one sender of that name, or a person known by name alone. */
  function indexOfName(name: string): number {
    const slugs = [...(slugsByName.get(name) ?? [])].toSorted(byText);
    const [only] = slugs;
    return only !== undefined && slugs.length === 1 ? indexOf(only) : draft.mention(mentionOf(name));
  }

  return { sender, recipients, nameAll, named };
}

/** Notes a cell, or a new name of a known one. */
function remembered<T>(cells: Map<string, Cell<T>>, cell: string, found: { name: string; value: T }): T {
  const name = kept(found.name);
  const known = cells.get(cell);
  if (known === undefined) cells.set(kept(cell), { value: found.value, name, names: new Set() });
  else known.names.add(name);
  return known?.value ?? found.value;
}

/** Of two spellings the longer, then the first in order: the same whichever came first. */
function better(a: string, b: string): string {
  return a.length > b.length || (a.length === b.length && a < b) ? a : b;
}

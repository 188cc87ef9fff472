import { byText } from "../model/ids.ts";
import type { Atom } from "./atoms.ts";
import type { NamePartKind } from "./frequencies.ts";
import { isAccount, kindOfKey, stratumOfKey, valueOfKey } from "./keys.ts";
import type { Key } from "./keys.ts";
import { nameWords } from "./names.ts";
import { plainLetters } from "./transliteration.ts";

/** A name in two parts, as `namePart` writes them; one is empty for whoever is known by a single word. */
export type NameForm = {
  readonly given: string;
  readonly family: string;
  /** The words, where a part has several: Marta García Luna is not almost María García Luna. */
  readonly words?: Readonly<Record<NamePartKind, readonly string[]>>;
  /** A word was left out (a second given name): agreement says less. */
  readonly partial: boolean;
};

/** What is certainly one person so far, as seen by those who compare. */
export type Unit = {
  /** Where its keys hang together. */
  readonly root: number;
  /** The best key: settles every order. */
  readonly key: Key;
  /** Where it is known (`stratumOfKey`), sorted. */
  readonly strata: readonly string[];
  readonly forms: readonly NameForm[];
  readonly nameKeys: readonly string[];
  /** Companies and own e-mail domains as single words; free mail services left out. Sorted. */
  readonly contexts: readonly string[];
  /** Named circles, schools, chats and meetings as single words, sorted. */
  readonly places: readonly string[];
  /** The names as the sources write them. */
  readonly spellings: readonly string[];
};

/** More forms than this say nothing new and cost comparisons. */
const MOST_FORMS = 6;

/** Domains anyone may have an address at. */
const FREE_MAIL: ReadonlySet<string> = new Set(
  (
    "gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac libero virgilio tiscali alice tin tim aruba pec legalmail " +
    "inwind iol katamail email mail gmx web aol proton protonmail pm zoho yandex fastwebnet vodafone wanadoo orange free laposte " +
    "comcast verizon att btinternet sky talktalk facebook linkedin"
  ).split(" "),
);

/** The unit of some atoms and all their keys. */
export function unitOf(root: number, atoms: readonly Atom[], keys: readonly Key[]): Unit {
  const forms = new Map<string, NameForm>();
  const contexts = new Set<string>();
  const strata = new Set<string>();
  const places = new Set<string>();
  for (const { mention, platform, keys: own, places: seenAt } of atoms) {
    for (const place of seenAt) places.add(place);
    for (const form of formsOf(mention.given, mention.family, mention.name)) {
      forms.set(`${form.partial ? 1 : 0} ${form.given} ${form.family}`, form);
    }
    if (mention.company !== null) contexts.add(companyWord(mention.company));
    for (const key of own) {
      strata.add(stratumOfKey(key, platform));
      if (kindOfKey(key) === "email") contexts.add(domainWord(valueOfKey(key)));
    }
  }
  contexts.delete("");
  const words = forms.size === 0 && contexts.size > 0 ? singleWords(atoms) : [];
  return {
    root,
    key: keys[0] ?? "",
    strata: namelessStrata(strata),
    forms: [...[...forms].toSorted(([a], [b]) => byText(a, b)).map(([, form]) => form), ...words.flatMap(halves)].slice(
      0,
      MOST_FORMS,
    ),
    nameKeys: [...new Set(atoms.map(({ nameKey }) => nameKey))].filter((key) => key !== "").toSorted(),
    contexts: [...contexts].filter((context) => !words.some((word) => context.includes(word))).toSorted(),
    places: [...places].toSorted(),
    spellings: atoms.map(({ mention }) => mention.name),
  };
}

/** A bare name on a platform whose account is known adds no place of its own. */
function namelessStrata(strata: ReadonlySet<string>): readonly string[] {
  const strong = [...strata].filter((stratum) => isAccount(stratum) || !stratum.endsWith("/name"));
  return (strong.length === 0 ? [...strata] : strong).toSorted();
}

/** Where to cut a name into given and family; the source's own cut where it has one. */
function formsOf(given: string | null, family: string | null, name: string): readonly NameForm[] {
  const [givens, families] = [nameWords(given ?? ""), nameWords(family ?? "")];
  const [first] = givens;
  if (first !== undefined && families.length > 0) {
    const whole = {
      given: givens.join(""),
      family: families.join(""),
      ...severalWords(givens, families),
      partial: false,
    };
    return first.length < 2 || first === whole.given
      ? [whole]
      : [whole, { given: first, family: whole.family, ...severalWords([first], families), partial: true }];
  }
  const words = nameWords(name);
  const forms: NameForm[] = [];
  for (let cutAt = 1; cutAt < words.length && cutAt <= 3; cutAt++) {
    const [front, back] = [words.slice(0, cutAt), words.slice(cutAt)];
    forms.push({ given: front.join(""), family: back.join(""), ...severalWords(front, back), partial: false });
  }
  const [front, last] = [words[0], words.at(-1)];
  if (words.length > 2 && front !== undefined && last !== undefined)
    forms.push({ given: front, family: last, partial: true });
  return forms;
}

const severalWords = (given: readonly string[], family: readonly string[]): Pick<NameForm, "words"> =>
  given.length < 2 && family.length < 2 ? {} : { words: { given, family } };

/**
 * The names of someone known by nothing longer than one word, sorted. Their firm and domain count only
 * when not called the same: that Zamparelli is at Zamparelli's says no more than the name.
 */
const singleWords = (atoms: readonly Atom[]): readonly string[] =>
  [...new Set(atoms.map(({ nameKey }) => nameKey))].filter((key) => /^\p{L}{3,}$/u.test(key)).toSorted();

/** One word may be either part: who fills in one field of a card writes there whatever they call the person. */
const halves = (word: string): readonly NameForm[] => [
  { given: word, family: "", partial: false },
  { given: "", family: word, partial: false },
];

/** Whether a name has one part only. */
export const isHalf = ({ given, family }: Pick<NameForm, "given" | "family">): boolean => given === "" || family === "";

const companyWord = (company: string): string =>
  plainLetters(company)
    .replaceAll(/\b(?:s\.?p\.?a|s\.?r\.?l\.?s?|ltd|inc|llc|gmbh|plc|corp)\b\.?/gu, "")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** `anna@mail.ferrero.com` is `ferrero`: the longest label before the ending. */
function domainWord(address: string): string {
  const labels = (address.split("@")[1] ?? "").split(".").slice(0, -1);
  const longest = labels.toSorted((a, b) => b.length - a.length || byText(a, b))[0] ?? "";
  return FREE_MAIL.has(longest) || labels.some((label) => FREE_MAIL.has(label))
    ? ""
    : longest.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Plants, called in Latin as in every language, and words that suit each of them whatever its gender. */
const GENERA =
  "Acer Alnus Betula Cedrus Cornus Crocus Fagus Ficus Fraxinus Hedera Ilex Larix Lavandula Linum Lotus Malva Morus Myrtus Olea Papaver Pinus Platanus Populus Primula Prunus Quercus Salix Salvia Sorbus Taxus Thymus Tilia Tulipa Ulmus Verbena Vinca Vitis Zinnia";
const KINDS =
  "elegans fragrans virens nitens splendens scandens nutans fulgens micans ridens felix simplex tenax bicolor praecox";

/** Shorter pieces of a word tell nothing. */
const LEAST_LETTERS = 3;

/**
 * As many invented names as wanted, no two alike: `Tilia elegans`. No word of them is or holds one of the words said in
 * `texts`, so that none can be taken for somebody real; where too few are left, numbers tell them apart.
 */
export function inventedNames(count: number, texts: Iterable<string>): readonly string[] {
  const said = new Set<string>();
  for (const text of texts) for (const word of plain(text).match(/\p{L}{3,}/gu) ?? []) said.add(word);
  const free = (words: string): readonly string[] => words.split(" ").filter((word) => !holdsAny(plain(word), said));
  const [genera, kinds] = [free(GENERA), free(KINDS)];
  const pairs = genera.length * Math.max(1, kinds.length);
  return Array.from({ length: count }, (_, at) => {
    const genus = genera[at % genera.length];
    if (genus === undefined) return String(at + 1);
    const kind = kinds[((at % genera.length) + Math.floor(at / genera.length)) % kinds.length];
    const round = Math.floor(at / pairs);
    return [genus, ...(kind === undefined ? [] : [kind]), ...(round === 0 ? [] : [String(round + 1)])].join(" ");
  });
}

const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

function holdsAny(word: string, said: ReadonlySet<string>): boolean {
  for (let from = 0; from <= word.length - LEAST_LETTERS; from++)
    for (let to = from + LEAST_LETTERS; to <= word.length; to++) if (said.has(word.slice(from, to))) return true;
  return false;
}

/**
 * Opens what the build packed with LZMA (the `.lzma` form: 13 bytes of header, then a range-coded stream). The one file
 * carries its code this way: it weighs 13 % less than deflate makes it, and no browser unpacks anything better than
 * deflate by itself. Format: Igor Pavlov's LZMA specification, public domain, 2015 draft.
 */

const HEADER = { size: 5, end: 13 } as const;
/** Kinds of what came before: which of the last four were literals and which matches. */
const STATES = 12;
/** States below this follow a literal. */
const AFTER_LITERAL = 7;
const POSITION_STATES = 16;
/** A chance of one half, of 2,048. */
const EVEN = 1024;
const CHANCE_BITS = 11;
const LEARNS = 5;
/** Below this the range takes in another byte. */
const NARROW = 2 ** 24;
const SHORTEST_MATCH = 2;
/** Places in the chances of a length: after the two choices, short ones by position, middling ones by position, long ones. */
const LENGTH = { low: 2, mid: 130, high: 258, all: 514 } as const;
const SLOT = { bits: 6, sets: 4, direct: 4, modelled: 14 } as const;
const ALIGN_BITS = 4;
/** Distances of middling slots share one table, each tree at its own place. */
const SPECIAL = 115;
const LITERAL = 0x300;
/** Places in the one table of chances. */
const IS_MATCH = 0;
const IS_REPEAT = IS_MATCH + STATES * POSITION_STATES;
const IS_OTHER = IS_REPEAT + STATES;
const IS_THIRD = IS_OTHER + STATES;
const IS_FOURTH = IS_THIRD + STATES;
const IS_LONG = IS_FOURTH + STATES;
const SLOTS = IS_LONG + STATES * POSITION_STATES;
const SPECIALS = SLOTS + (SLOT.sets << SLOT.bits);
const ALIGN = SPECIALS + SPECIAL;
const MATCH_LENGTH = ALIGN + (1 << ALIGN_BITS);
const REPEAT_LENGTH = MATCH_LENGTH + LENGTH.all;
const LITERALS = REPEAT_LENGTH + LENGTH.all;
/** Places of the coder's two numbers. */
const RANGE = 0;
const CODE = 1;

/** Packed bytes that are opened as far as they are asked for, from the beginning; asking again goes on from there. */
export type Opening = {
  readonly size: number;
  /** What was packed from one place to another. */
  readonly bytes: (from: number, to: number) => Uint8Array<ArrayBuffer>;
};

/** Begins to open. Only for what our own build packed: damage is not looked for. */
export function openLzma(packed: Uint8Array): Opening {
  const properties = packed[0] ?? 0;
  const lc = properties % 9;
  const lp = Math.floor(properties / 9) % 5;
  const pb = Math.floor(properties / 45);
  const size = new DataView(packed.buffer, packed.byteOffset).getUint32(HEADER.size, true);
  const out = new Uint8Array(size);
  const chances = new Uint16Array(LITERALS + (LITERAL << (lc + lp))).fill(EVEN);
  const coder = coderOf(packed, chances);
  const literalMask = (1 << lp) - 1;
  const placeMask = (1 << pb) - 1;

  const length = (at: number, place: number): number => {
    if (coder.bit(at) === 0) return coder.tree(at + LENGTH.low + place * 8, 8);
    if (coder.bit(at + 1) === 0) return 8 + coder.tree(at + LENGTH.mid + place * 8, 8);
    return 16 + coder.tree(at + LENGTH.high, 256);
  };
  const distance = (matched: number): number => {
    const slot = coder.tree(SLOTS + (Math.min(matched, SLOT.sets - 1) << SLOT.bits), 1 << SLOT.bits);
    if (slot < SLOT.direct) return slot;
    const bits = (slot >>> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < SLOT.modelled) return base + coder.treeBackwards(SPECIALS + base - slot, bits);
    return base + coder.evenBits(bits - ALIGN_BITS) * (1 << ALIGN_BITS) + coder.treeBackwards(ALIGN, ALIGN_BITS);
  };

  let opened = 0;
  // What came before, and how far back the last four repetitions went, the newest first.
  let before: readonly [state: number, number, number, number, number] = [0, 0, 0, 0, 0];
  const openUpTo = (end: number): void => {
    let to = opened;
    let [state, last, second, third, fourth] = before;
    while (to < end) {
      const place = to & placeMask;
      const row = state * POSITION_STATES + place;
      if (coder.bit(IS_MATCH + row) === 0) {
        const byte = to === 0 ? 0 : (out[to - 1] ?? 0);
        const at = LITERALS + LITERAL * (((to & literalMask) << lc) + (byte >>> (8 - lc)));
        // After a match, what stands where it would have gone on is what this byte is not.
        out[to] = state < AFTER_LITERAL ? coder.tree(at, 256) : coder.treeUnlike(at, out[to - last - 1] ?? 0);
        state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
        to++;
        continue;
      }
      let matched: number;
      if (coder.bit(IS_REPEAT + state) === 0) {
        matched = length(MATCH_LENGTH, place);
        state = state < AFTER_LITERAL ? 7 : 10;
        fourth = third;
        third = second;
        second = last;
        last = distance(matched);
      } else {
        if (coder.bit(IS_OTHER + state) === 0) {
          if (coder.bit(IS_LONG + row) === 0) {
            state = state < AFTER_LITERAL ? 9 : 11;
            out[to] = out[to - last - 1] ?? 0;
            to++;
            continue;
          }
        } else {
          let again = second;
          if (coder.bit(IS_THIRD + state) !== 0) {
            again = third;
            if (coder.bit(IS_FOURTH + state) !== 0) {
              again = fourth;
              fourth = third;
            }
            third = second;
          }
          second = last;
          last = again;
        }
        matched = length(REPEAT_LENGTH, place);
        state = state < AFTER_LITERAL ? 8 : 11;
      }
      const stop = Math.min(size, to + matched + SHORTEST_MATCH);
      for (let from = to - last - 1; to < stop; from++) out[to++] = out[from] ?? 0;
    }
    opened = to;
    before = [state, last, second, third, fourth];
  };
  return {
    size,
    bytes: (from, end) => {
      openUpTo(end);
      return out.subarray(from, end);
    },
  };
}

/**
 * The range decoder. Its two numbers have 32 bits and lie in an array, since engines box such numbers where functions
 * share them; within a function, where nearly all the time goes, they are plain variables, and the step is written out
 * each time: as a function of its own it took half as long again.
 */
function coderOf(packed: Uint8Array, chances: Uint16Array) {
  const numbers = new Uint32Array([0xffffffff, 0]);
  let next: number = HEADER.end + 1;
  for (let byte = 0; byte < 4; byte++) numbers[CODE] = ((numbers[CODE] ?? 0) << 8) | (packed[next++] ?? 0);

  /** One bit, by the chance at a place. */
  const bit = (at: number): 0 | 1 => {
    let range = numbers[RANGE] ?? 0;
    let code = numbers[CODE] ?? 0;
    const chance = chances[at] ?? EVEN;
    const bound = ((range >>> CHANCE_BITS) * chance) >>> 0;
    const isZero = code < bound;
    if (isZero) {
      range = bound;
      chances[at] = chance + ((2 * EVEN - chance) >>> LEARNS);
    } else {
      range = (range - bound) >>> 0;
      code = (code - bound) >>> 0;
      chances[at] = chance - (chance >>> LEARNS);
    }
    if (range < NARROW) {
      range = (range << 8) >>> 0;
      code = ((code << 8) | (packed[next++] ?? 0)) >>> 0;
    }
    numbers[RANGE] = range;
    numbers[CODE] = code;
    return isZero ? 0 : 1;
  };

  /** A number below `end`, a power of two, by the tree of chances at a place. */
  const tree = (at: number, end: number): number => walk(at, 1, end);

  const walk = (at: number, from: number, end: number): number => {
    let range = numbers[RANGE] ?? 0;
    let code = numbers[CODE] ?? 0;
    let node = from;
    while (node < end) {
      const chance = chances[at + node] ?? EVEN;
      const bound = ((range >>> CHANCE_BITS) * chance) >>> 0;
      if (code < bound) {
        range = bound;
        chances[at + node] = chance + ((2 * EVEN - chance) >>> LEARNS);
        node <<= 1;
      } else {
        range = (range - bound) >>> 0;
        code = (code - bound) >>> 0;
        chances[at + node] = chance - (chance >>> LEARNS);
        node = (node << 1) | 1;
      }
      if (range < NARROW) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | (packed[next++] ?? 0)) >>> 0;
      }
    }
    numbers[RANGE] = range;
    numbers[CODE] = code;
    return node - end;
  };

  /** A byte, known to be unlike another: the other's bits choose among three trees for as long as they are the same. */
  const treeUnlike = (at: number, other: number): number => {
    let range = numbers[RANGE] ?? 0;
    let code = numbers[CODE] ?? 0;
    let node = 1;
    let bits = other;
    let isSame = true;
    while (isSame && node < 0x100) {
      const guess = (bits >>> 7) & 1;
      const place = at + ((1 + guess) << 8) + node;
      const chance = chances[place] ?? EVEN;
      const bound = ((range >>> CHANCE_BITS) * chance) >>> 0;
      bits <<= 1;
      if (code < bound) {
        range = bound;
        chances[place] = chance + ((2 * EVEN - chance) >>> LEARNS);
        node <<= 1;
        isSame = guess === 0;
      } else {
        range = (range - bound) >>> 0;
        code = (code - bound) >>> 0;
        chances[place] = chance - (chance >>> LEARNS);
        node = (node << 1) | 1;
        isSame = guess === 1;
      }
      if (range < NARROW) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | (packed[next++] ?? 0)) >>> 0;
      }
    }
    numbers[RANGE] = range;
    numbers[CODE] = code;
    return walk(at, node, 0x100);
  };

  /** A number of so many bits by a tree of chances, the lowest bit first. */
  const treeBackwards = (at: number, bits: number): number => {
    let node = 1;
    let value = 0;
    for (let place = 0; place < bits; place++) {
      const one = bit(at + node);
      node = node * 2 + one;
      value |= one << place;
    }
    return value;
  };

  /** So many bits of even chance. */
  const evenBits = (count: number): number => {
    let range = numbers[RANGE] ?? 0;
    let code = numbers[CODE] ?? 0;
    let value = 0;
    for (let left = count; left > 0; left--) {
      range >>>= 1;
      const isOne = code >= range;
      if (isOne) code -= range;
      value = value * 2 + (isOne ? 1 : 0);
      if (range < NARROW) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | (packed[next++] ?? 0)) >>> 0;
      }
    }
    numbers[RANGE] = range;
    numbers[CODE] = code;
    return value;
  };

  return { bit, tree, treeUnlike, treeBackwards, evenBits };
}

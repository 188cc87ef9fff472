/**
 * Letters that no decomposition turns into Latin ones. Greek and Cyrillic are spelt as passports
 * spell them; names in other scripts stay as they are and match themselves. A table for every
 * script would weigh as much as half the app.
 */
const SPELT =
  "ł=l ø=o đ=d ð=d ß=ss æ=ae œ=oe þ=th ħ=h ı=i ŋ=n ŧ=t ĸ=k ə=e ɛ=e ɔ=o ɓ=b ɗ=d " +
  "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch " +
  "ъ= ы=y ь= э=e ю=yu я=ya є=ye і=i ґ=g ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz ѕ=dz " +
  "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o";

const LETTERS: ReadonlyMap<string, string> = new Map(
  SPELT.split(" ").map((pair): readonly [string, string] => [pair.charAt(0), pair.slice(2)]),
);

/**
 * Text in plain letters: compatibility forms undone, accents dropped, lower case, Greek, Cyrillic and
 * the Latin letters that have no accent to drop (ł, ø, ß …) spelt out.
 */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  if (!/\P{ASCII}/u.test(lower)) return lower;
  const bare = lower.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return bare.replaceAll(/\P{ASCII}/gu, (letter) => LETTERS.get(letter) ?? letter).normalize("NFC");
}

/** Longer than any name; what lies beyond is cut. */
const LONGEST_NAME = 120;

/** The names in a text, parted by commas, semicolons, tabs and line ends, each once, in order. */
export function namesIn(text: string): readonly string[] {
  const names: string[] = [];
  for (const piece of text.split(/[,;\t\r\n]+/)) {
    const name = piece.normalize("NFC").replaceAll(/\s+/g, " ").trim().slice(0, LONGEST_NAME);
    if (name !== "" && !names.some((other) => isSameName(other, name))) names.push(name);
  }
  return names;
}

/** Whether two names would be taken for the same when typed: case and spacing aside. */
export function isSameName(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

const keyOf = (name: string): string => name.normalize("NFC").replaceAll(/\s+/g, " ").trim().toLowerCase();

/** Words of three letters and more, without accents, of everything in some data. */
export function saidWords(data: unknown): ReadonlySet<string> {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  return new Set(plain(text).match(/\p{L}{3,}/gu));
}

export const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

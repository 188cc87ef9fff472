/** Words in order, each as how many letters it has in common with the one before, and the others: `0alga1bete`. */
export function packWords(text: string): string {
  let before = "";
  let packed = "";
  for (const word of text.trim().split(/\s+/)) {
    let same = 0;
    while (same < word.length && word[same] === before[same]) same++;
    packed += `${String(same)}${word.slice(same)}`;
    before = word;
  }
  return packed;
}

/** The words again. */
export function unpackWords(packed: string): readonly string[] {
  let before = "";
  return [...packed.matchAll(/(\d)(\D+)/g)].map(([, same, rest]) => {
    before = before.slice(0, Number(same)) + (rest ?? "");
    return before;
  });
}

/** What we use of subset-font, which has no types. */
// oxlint-disable-next-line import/no-default-export -- the shape the package has
export default function subsetFont(
  font: Buffer,
  letters: string,
  options: { readonly targetFormat: "woff2"; readonly noLayoutClosure: boolean },
): Promise<Buffer>;

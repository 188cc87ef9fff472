/** The tables of the dictionary, packed by the build (`tables.ts`). */
declare module "*/packed.tsv" {
  const text: string;
  // oxlint-disable-next-line import/no-default-export -- the shape Vite gives
  export default text;
}

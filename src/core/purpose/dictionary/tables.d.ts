/** A table of the dictionary as text (Vite's `?raw`). */
declare module "*.tsv?raw" {
  const text: string;
  // oxlint-disable-next-line import/no-default-export -- the shape Vite gives
  export default text;
}

/** The words of a language, packed by the build (`packWords`). */
declare module "*/packed-words-it.txt" {
  const text: string;
  // oxlint-disable-next-line import/no-default-export -- the shape Vite gives
  export default text;
}
declare module "*/packed-words-en.txt" {
  const text: string;
  // oxlint-disable-next-line import/no-default-export -- the shape Vite gives
  export default text;
}

/** A file written into the bundle as a `data:` address (Vite's `?inline`). */
declare module "*?inline" {
  const address: string;
  // oxlint-disable-next-line import/no-default-export -- the shape Vite gives
  export default address;
}

/** The packages the one file is built with, and the texts of their licences: written by the build (vite.config.ts). */
declare module "*/licences.list" {
  const licences: {
    /** Name, version, licence, and whose it is. */
    readonly packages: readonly (readonly [string, string, string, string])[];
    readonly texts: readonly string[];
  };
  // oxlint-disable-next-line import/no-default-export -- the shape Vite gives
  export default licences;
}

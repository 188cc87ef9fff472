/**
 * The policy of the page (policy B of the trust document), written by the build and checked by the self-test: nothing
 * but these scripts (the opener and the app), this style, and workers made from them; each by its hash.
 */
export const publishedPolicy = (scripts: readonly string[], style: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map((script) => `'${script}'`).join(" ")}`,
    `style-src '${style}'`,
    "img-src data: blob:",
    "worker-src blob:",
    "connect-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");

/**
 * The policy of the page (policy B of the trust document), written by the build and checked by the self-test: nothing
 * but this script, this style, and workers made from them. `script` and `style` are the hashes of the two.
 */
export const publishedPolicy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${script}'`,
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

/**
 * The only Trusted Types policy of the page. Imported first: once the name "default" is taken, no later
 * code can make another. It lets workers start from blobs made here and allows nothing else: no markup
 * and no script may ever be made from text.
 */
export type PolicyMaker = {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => unknown;
};

declare global {
  interface Window {
    readonly trustedTypes?: PolicyMaker;
  }
}

window.trustedTypes?.createPolicy("default", {
  createScriptURL(url) {
    if (!url.startsWith("blob:")) throw new TypeError("only workers made here may start");
    return url;
  },
});

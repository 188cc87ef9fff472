/** What of Trusted Types is used here. */
export type PolicyMaker = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string; readonly createScript: (text: string) => string },
  ) => unknown;
};

declare global {
  interface Window {
    readonly trustedTypes?: PolicyMaker;
  }
}

/**
 * Makes the only Trusted Types policy of the page, before anything else: once the name "default" is taken, no later code
 * can make another. It lets workers start from blobs made here, and each part of the app run once; no markup and no
 * other script may ever be made from text. Gives what allows the next part, by its code; the policy of the page names
 * each by its hash as well.
 */
export function onlyOurs(): (part: string) => void {
  let next: string | null = null;
  window.trustedTypes?.createPolicy("default", {
    createScriptURL(url) {
      if (!url.startsWith("blob:")) throw new TypeError("only workers made here may start");
      return url;
    },
    createScript(text) {
      if (text !== next) throw new TypeError("only the app itself may run, once");
      next = null;
      return text;
    },
  });
  return (part) => {
    next = part;
  };
}

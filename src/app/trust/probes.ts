/**
 * Things the page must not be able to do, tried by the page itself against a site that cannot exist (RFC 6761 keeps
 * `.invalid` free). That nothing came back proves nothing: what counts is that the browser says its policy refused.
 * No frame is among them: its policy is heard only after the site's name has been looked up.
 */
const NOWHERE = "https://selftest.invalid/";

/** In the order in which they are told. */
export const PROBES = ["fetch", "xhr", "socket", "beacon", "image", "worker", "eval", "markup"] as const;
export type Probe = (typeof PROBES)[number];

/** How long the browser may take to say that it refused, in milliseconds. */
const PATIENCE_MS = 2_000;
const LOOK_EVERY_MS = 25;

let testing = false;

/** Whether what the policy refuses just now is refused to the self-test: it is not counted. */
export const isTesting = (): boolean => testing;

/** Tries each and gives those the browser refused. */
export async function tryProbes(): Promise<ReadonlySet<Probe>> {
  const refused = new Set<Probe>();
  const onRefused = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    const probe = PROBES.find((name) => blockedURI.endsWith(`/${name}`));
    if (probe !== undefined) refused.add(probe);
    if (blockedURI.startsWith("data") && effectiveDirective === "worker-src") refused.add("worker");
  };
  testing = true;
  document.addEventListener("securitypolicyviolation", onRefused);
  for (const probe of PROBES) {
    try {
      attempt(probe, NOWHERE + probe);
    } catch {
      // Only a policy makes these two throw at once.
      if (probe === "eval" || probe === "markup" || probe === "worker") refused.add(probe);
    }
  }
  for (let waited = 0; refused.size < PROBES.length && waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  document.removeEventListener("securitypolicyviolation", onRefused);
  testing = false;
  return refused;
}

function attempt(probe: Probe, url: string): void {
  switch (probe) {
    case "fetch":
      fetch(url, { mode: "no-cors" }).catch(() => undefined);
      return;
    case "xhr": {
      const request = new XMLHttpRequest();
      request.open("GET", url);
      request.send();
      return;
    }
    case "socket":
      new WebSocket(url.replace("https", "wss")).close();
      return;
    case "beacon":
      navigator.sendBeacon(url);
      return;
    case "image":
      new Image().src = url;
      return;
    case "worker":
      // From anywhere else a browser would refuse it without any policy.
      new Worker("data:text/javascript,").terminate();
      return;
    case "eval":
      Function("");
      return;
    case "markup":
      document.createElement("p").innerHTML = "<b></b>";
      return;
  }
}

/** The only sites the page ever opens, and only when the person has said yes. */
const SITES: readonly string[] = ["linkedin.com", "facebook.com"];

/** The address of a profile, or `null` when it is not one of the two sites over https. */
export function profileAddress(kind: string, value: string): string | null {
  const text = kind === "linkedin-url" ? `https://www.linkedin.com/in/${encodeURIComponent(value)}` : value;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const known = SITES.some((site) => url.hostname === site || url.hostname.endsWith(`.${site}`));
  return known && url.protocol === "https:" && url.username === "" && url.port === "" ? url.href : null;
}

/** Opens an address that came from `profileAddress` in a tab that knows nothing of this page. */
export function visitSite(address: string): void {
  window.open(address, "_blank", "noopener,noreferrer");
}

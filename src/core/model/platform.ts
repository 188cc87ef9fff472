/** The service a trace came from. A property of evidence and of sources, never of a tie. */
export type Platform = (typeof PLATFORMS)[number];

export const PLATFORMS = [
  "linkedin",
  "facebook",
  "instagram",
  "x",
  "address-book",
  "calendar",
  "chat",
  "table",
  "report",
  "declared",
] as const;

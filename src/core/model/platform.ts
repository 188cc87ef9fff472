/** The service a trace came from. A property of evidence and of sources, never of a tie. */
export type Platform =
  | "linkedin"
  | "facebook"
  | "instagram"
  | "x"
  | "address-book"
  | "calendar"
  | "chat"
  | "table"
  | "report"
  | "declared";

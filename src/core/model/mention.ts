/**
 * A person exactly as one file describes them. Mentions become people in `core/people`, where it
 * is decided which of them are the same human being.
 */
export type IdentityKind =
  | "linkedin-url"
  | "facebook-name"
  | "facebook-url"
  | "instagram-name"
  | "x-account"
  | "email"
  | "phone"
  | "name"
  | "card-uid";

/** Something that points at one person. */
export type Identity = {
  readonly kind: IdentityKind;
  /**
   * In its key form: `linkedin-url` the decoded lower-case slug (`zoë-brandt`); `email` lower case;
   * `phone` digits with a leading + (or as written, digits only, where the country is not known); `facebook-url` the lower-case user name or `id=123` of a
   * profile address; `instagram-name` the lower-case user name; `x-account` the numeric account id; `card-uid` a card's or node's own id; `facebook-name` and `name` the name as shown, NFC, one space.
   */
  readonly value: string;
};

export type Mention = {
  /** The name as shown, repaired and trimmed. Empty only when an identity says who it is. */
  readonly name: string;
  /** Given and family name where the source keeps them apart; `null` where it writes one string. */
  readonly given: string | null;
  readonly family: string | null;
  readonly identities: readonly Identity[];
  /** What the person does, at the time of the export. `null` where the source does not say. */
  readonly position: string | null;
  readonly company: string | null;
};

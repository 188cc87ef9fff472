import type { Reader } from "../source.ts";
import { connections } from "./connections.ts";
import { emailAddresses, phoneNumbers, profile } from "./ego-identity.ts";
import { education, positions, volunteering } from "./ego-places.ts";
import { endorsementsGiven, endorsementsReceived } from "./endorsements.ts";
import { importedContacts } from "./imported-contacts.ts";
import { invitations } from "./invitations.ts";
import { memberFollows } from "./member-follows.ts";
import { messages } from "./messages.ts";
import { recommendations } from "./recommendations.ts";

/** Every reader of LinkedIn's files. */
export const LINKEDIN_READERS: readonly Reader[] = [
  connections,
  messages,
  invitations,
  recommendations,
  endorsementsReceived,
  endorsementsGiven,
  positions,
  education,
  volunteering,
  profile,
  emailAddresses,
  phoneNumbers,
  importedContacts,
  memberFollows,
];

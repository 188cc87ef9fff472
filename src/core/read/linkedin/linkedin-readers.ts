import type { Reader } from "../source.ts";
import { connections } from "./connections.ts";
import { emailAddresses, phoneNumbers, profile, whatsappNumbers } from "./ego-identity.ts";
import { egoActivity } from "./ego-activity.ts";
import { egoProfile } from "./ego-profile.ts";
import { education, organizations, positions, volunteering } from "./ego-places.ts";
import { endorsementsGiven, endorsementsReceived } from "./endorsements.ts";
import { events } from "./events.ts";
import { importedContacts } from "./imported-contacts.ts";
import { invitations } from "./invitations.ts";
import { memberFollows } from "./member-follows.ts";
import { messages } from "./messages.ts";
import { notes } from "./notes.ts";
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
  organizations,
  profile,
  emailAddresses,
  phoneNumbers,
  whatsappNumbers,
  importedContacts,
  memberFollows,
  notes,
  events,
  ...egoProfile,
  ...egoActivity,
];

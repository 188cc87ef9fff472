import { isLeftClosed } from "./facebook/facebook-readers.ts";
import { isLeftClosedInstagram } from "./instagram/instagram-readers.ts";
import { isDebris, linkedinFileKey, normalPath } from "./text/path.ts";
import { isXFile } from "./x/x-file.ts";

/**
 * What to do with a file going by its name alone: `open` it, leave it `closed` (known, tells of no
 * tie or is sensitive; said to the person), or put it `aside` (pictures, films, system debris; not
 * even listed).
 */
export type Opening = "open" | "closed" | "aside";

/** Endings of files that can hold text of ours. Files without an ending are looked at too. */
const TEXT_ENDINGS: ReadonlySet<string> = new Set([
  "csv",
  "tsv",
  "txt",
  "json",
  "html",
  "htm",
  "vcf",
  "vcard",
  "ics",
  "gexf",
  "graphml",
]);

/** LinkedIn's files we never open, by `linkedinFileKey` (formats of 2020–2026). */
const CLOSED_LINKEDIN: ReadonlySet<string> = new Set([
  "adsclicked",
  "adtargeting",
  "lanadsengagement",
  "inferencesaboutyou",
  "logins",
  "securitychallenges",
  "privateidentityasset",
  "verifications",
  "registration",
  "receipts",
  "receiptsv2",
  "searchqueries",
  "coachmessages",
  "guidemessages",
  "learningcoachmessages",
  "learningroleplaymessages",
  "coachaimessages",
  "learning",
  "providers",
  "engagements",
  "opprtunities",
  "opportunities",
  "reviews",
  "saveditems",
  "hashtagfollows",
  "richmedia",
  "jobseekerpreferences",
  "jobapplicantsavedanswers",
  "jobapplicantsavedscreeningquestionresponses",
  "onlinejobpostings",
  "savedjobalerts",
  "profilesummary",
  "patents",
  "testscores",
]);

/** Facebook's folders we never open, anywhere in the path (trees of 2018–2026). */
const CLOSED_FACEBOOK_FOLDERS =
  /(?:^|\/)(?:ads_information|ads_and_businesses|ads_and_topics|ads|apps_and_websites(?:_off_of_facebook)?|security_and_login_information|logged_information|location|location_information|search|search_history|facebook_payments|payment_history|facebook_marketplace|marketplace|preferences|your_places|facebook_gaming|facebook_accounts_center|activity_you're_notified_about|stories|short_videos|reels|saved_items_and_collections|bug_bounty|facebook_news|navigation_bar|fundraisers|avatars_store|file_uploads|voice_recording_and_transcription|music_recommendations|privacy_checkup)\/[^/]*\.(?:json|html?)$/;

/** Facebook's single files we never open. */
const CLOSED_FACEBOOK_FILES =
  /(?:^|\/)(?:autofill_information|secret_conversations|secret_groups|people_you_may_know|suggested_friends|your_search_history|advertisers_[^/]*|ads_interests|primary_location|primary_public_location|ip_address_activity|account_activity|where_you're_logged_in|logins_and_logouts|authorized_logins|browser_cookies|recognized_devices|mobile_devices|community_chats_settings|messaging_settings|your_messenger_app_install_information|start_here)\.(?:json|html?)$/;

/** Google's download (`Takeout/`, 2024–26) holds mail, places and searches too; only its contacts and calendars are ours. */
const TAKEOUT = /(?:^|\/)takeout\//;
const OF_TAKEOUT = /\.(?:vcf|vcard|ics)$|\/contacts\.csv$/;

/** Going by the name alone; what is inside may still turn out to be nothing we know. */
export function opening(path: string): Opening {
  const normal = normalPath(path);
  if (isDebris(normal)) return "aside";
  if (TAKEOUT.test(normal) && !OF_TAKEOUT.test(normal)) return "aside";
  const ending = /\.([a-z0-9]{1,8})$/.exec(normal)?.[1] ?? "";
  if (ending !== "" && !TEXT_ENDINGS.has(ending)) return isXFile(path) ? "open" : "aside";
  const isTable = ending === "csv" || ending === "";
  if (isTable && CLOSED_LINKEDIN.has(linkedinFileKey(normal))) return "closed";
  if (CLOSED_FACEBOOK_FOLDERS.test(normal) || CLOSED_FACEBOOK_FILES.test(normal)) return "closed";
  return isLeftClosed(path) || isLeftClosedInstagram(path) ? "closed" : "open";
}

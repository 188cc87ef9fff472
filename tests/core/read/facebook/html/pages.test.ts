import type { Dice } from "../../../../../src/core/model/dice.ts";
import { checkReader, shuffledList } from "../../../../support/check-reader.ts";
import { facebookFixture, facebookReader } from "../facebook-fixtures.ts";

/** A page of one row per line of indentation, in another order. */
function shuffledPage(text: string, dice: Dice): string {
  const row = /^( *)<(section|div) class="[^"]*(?:_a6-g|_2lej)[^"]*"[^>]*>[\s\S]*?\n\1<\/\2>\n/gm;
  const rows = shuffledList(text.match(row) ?? [], dice);
  let at = 0;
  return text.replace(row, () => rows[at++] ?? "");
}

/** Every era's pages: path below `html/`, rows counted by hand, words that must not be kept. */
const PAGES: readonly (readonly [path: string, rows: number, ...secrets: string[]])[] = [
  ["2019/friends/friends.html", 5],
  ["2019/friends/removed_friends.html", 1],
  ["2019/friends/sent_friend_requests.html", 1],
  ["2019/friends/rejected_friend_requests.html", 2],
  ["2019/messages/inbox/emmaodell_vv1c/message_1.html", 4, "umbrella", "sorry", "meteo"],
  [
    "2019/messages/archived_threads/Camminatoridelgiovedi_Kq3mZl0Xyw/message.html",
    4,
    "fontana",
    "tardissimo",
    "chi viene",
  ],
  ["2019/groups/your_group_membership_activity.html", 3],
  ["2021/friends_and_followers/friends.html", 2],
  ["2021/friends_and_followers/friend_requests_received.html", 1],
  ["2021/friends_and_followers/followers.html", 2],
  ["2021/messages/inbox/emmakwameandnoemi_a1b2/message_1.html", 3, "umbrella", "third line", "x.jpg"],
  ["2021/profile_information/profile_information.html", 3, "1971"],
  ["2023/connections/friends/your_friends.html", 2],
  ["2023/connections/followers/people_who_followed_you.html", 2],
  ["2023/your_activity_across_facebook/messages/inbox/ileanadamico_5551/message_1.html", 4, "gatto", "pandoro"],
  ["2023/your_activity_across_facebook/messages/inbox/noname_6661/message_1.html", 2, "regalo", "decidiamo"],
  ["2023/your_activity_across_facebook/events/your_event_responses.html", 3],
  ["2023/your_activity_across_facebook/other_activity/pokes.html", 2],
  ["2023/personal_information/profile_information/profile_information.html", 3],
  ["2024/connections/friends/your_friends.html", 1],
  ["2024/your_facebook_activity/messages/inbox/ileanadamico_5551/message_1.html", 1, "gatto"],
  ["2025/connections/friends/your_friends.html", 4],
  ["2025/connections/friends/removed_friends.html", 1],
  ["2025/your_facebook_activity/messages/e2ee_cutover/niccolobaldi_7711/message_1.html", 2, "pandoro", "bice"],
  ["2025/your_facebook_activity/messages/inbox/comitatodivia_9921/message_1.html", 3, "riunione", "segretissimo"],
  ["2025/your_facebook_activity/groups/your_groups.html", 1],
  ["2025/your_facebook_activity/groups/your_group_membership_activity.html", 2],
  ["2025/personal_information/other_personal_information/contacts_uploaded_from_your_phone.html", 2],
];

for (const [path, rows, ...secrets] of PAGES) {
  checkReader({
    reader: facebookReader("html"),
    path: `html/${path}`,
    text: facebookFixture(`html/${path}`),
    snapshot: `../snapshots/html--${path.replaceAll("/", "--").replace(/\.\w+$/, ".snap")}`,
    rows,
    shuffle: shuffledPage,
    secrets,
  });
}

import { checkReader, shuffledJson } from "../../../support/check-reader.ts";
import { facebookFixture, facebookReader } from "./facebook-fixtures.ts";

type Row = readonly [reader: string, path: string, rows: number, ...secrets: string[]];

/** Every era's files: reader, path, records counted by hand, words that must not be kept. */
const FILES: readonly Row[] = [
  ["friends", "2019/friends/friends.json", 8],
  ["removed-friends", "2019/friends/removed_friends.json", 1],
  ["sent-requests", "2019/friends/sent_friend_requests.json", 1],
  ["received-requests", "2019/friends/received_friend_requests.json", 2],
  ["rejected-requests", "2019/friends/rejected_friend_requests.json", 1],
  ["followers", "2019/following_and_followers/followers.json", 2],
  ["messages", "2019/messages/inbox/niccolobaldi_1x8q2vt0aa/message_1.json", 6, "focaccia", "segretissimo"],
  ["messages", "2019/messages/inbox/Camminatoridelgiovedi_Kq3mZl0Xyw/message_1.json", 4, "fontana"],
  ["messages", "2019/messages/inbox/Camminatoridelgiovedi_Kq3mZl0Xyw/message_2.json", 4, "tardissimo"],
  ["messages", "2019/messages/archived_threads/utentefacebook_9pp0/message_1.json", 2, "auguri"],
  ["groups", "2019/groups/your_group_membership_activity.json", 4],
  ["events", "2019/events/your_event_responses.json", 4],
  ["profile", "2019/profile_information/profile_information.json", 7],
  ["address-book", "2019/about_you/your_address_books.json", 3],
  ["tags", "2019/posts/your_posts_1.json", 3, "polenta"],
  ["pokes", "2019/other_activity/pokes.json", 2],
  ["comments", "2019/comments/comments.json", 3, "meraviglia", "Tramontano"],
  ["reactions", "2019/likes_and_reactions/posts_and_comments.json", 2, "HAHA"],

  ["friends", "2021/friends_and_followers/friends.json", 3],
  ["removed-friends", "2021/friends_and_followers/removed_friends.json", 2],
  ["sent-requests", "2021/friends_and_followers/friend_requests_sent.json", 1],
  ["received-requests", "2021/friends_and_followers/friend_requests_received.json", 1],
  ["messages", "2021/messages/inbox/emmaodell_vv1c/message_1.json", 4, "umbrella", "meteo.example"],
  ["groups", "2021/groups/your_group_membership_activity.json", 2],
  ["groups-admined", "2021/groups/your_groups.json", 1],
  ["events", "2021/events/your_event_responses.json", 1],
  ["address-book", "2021/other_personal_information/your_address_books.json", 1],
  ["pokes", "2021/other_activity/pokes.json", 2],
  ["comments", "2021/comments_and_reactions/comments.json", 1, "vento", "Coro"],
  ["reactions", "2021/comments_and_reactions/posts_and_comments.json", 1],
  ["group-posts", "2021/groups/your_posts_in_groups.json", 2, "rimandate"],
  ["comments", "2021/groups/your_comments_in_groups.json", 1],
  ["interactions", "2021/activity_messages/people_and_friends.json", 5, "corodiquartiere"],

  ["friends", "2023/connections/friends/your_friends.json", 2],
  ["removed-friends", "2023/connections/friends/removed_friends.json", 1],
  ["sent-requests", "2023/connections/friends/sent_friend_requests.json", 1],
  ["received-requests", "2023/connections/friends/received_friend_requests.json", 1],
  ["rejected-requests", "2023/connections/friends/rejected_friend_requests.json", 2],
  ["followers", "2023/connections/followers/people_who_followed_you.json", 1],
  ["messages", "2023/your_activity_across_facebook/messages/inbox/ileanadamico_5551/message_1.json", 2, "gatto"],
  ["messages", "2023/your_activity_across_facebook/messages/message_requests/kwame_5552/message_1.json", 1],
  ["tags", "2023/your_activity_across_facebook/posts/your_posts__check_ins__photos_and_videos_1.json", 2, "nonni"],
  ["profile", "2023/personal_information/profile_information/profile_information.json", 12],
  ["address-book", "2023/personal_information/profile_information/contacts_uploaded_before_2021.json", 2],
  ["reactions", "2023/your_activity_across_facebook/comments_and_reactions/likes_and_reactions_1.json", 3, "Kwame"],

  ["friends", "2025/connections/friends/your_friends.json", 2],
  ["messages", "2025/your_facebook_activity/messages/e2ee_cutover/niccolobaldi_7711/message_1.json", 2, "pandoro"],
  ["messages", "2025/your_facebook_activity/messages/inbox/annatommasoenoemi_8812/message_1.json", 2, "Regalo"],
  ["tags", "2025/your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json", 1, "Neve", "Garelli"],
  ["events", "2025/your_facebook_activity/events/your_event_responses.json", 1],
  ["address-book", "2025/personal_information/other_personal_information/your_imported_contacts.json", 1],
  ["address-book", "2025/personal_information/other_personal_information/contacts_uploaded_from_your_phone.json", 2],
  ["reactions", "2025/your_facebook_activity/comments_and_reactions/likes_and_reactions.json", 2, "piace"],

  ["friends", "labels/friends.json", 2],
  ["messenger", "messenger/messages/Niccolò Bàldi_12.json", 5, "pandoro", "ricette.example"],
  ["messenger", "messenger/messages/Coro_3.json", 2, "Raffreddata"],
  ["messenger", "messenger/messages/Pàolo Dèi_4.json", 5, "chiavi", "era qui"],
];

for (const [reader, path, rows, ...secrets] of FILES) {
  const snapshot = `snapshots/${path.replaceAll("/", "--").replace(/\.\w+$/, ".snap")}`;
  const text = facebookFixture(path);
  checkReader({ reader: facebookReader(reader), path, text, snapshot, rows, shuffle: shuffledJson, secrets });
}

/** Notes: recognised, said, not read. */
const UNREAD: readonly (readonly [reader: string, path: string])[] = [
  ["no-data", "2025/your_facebook_activity/events/no-data.txt"],
];

for (const [reader, path] of UNREAD) {
  const snapshot = `snapshots/${path.replaceAll("/", "--").replace(/\.\w+$/, ".snap")}`;
  checkReader({
    reader: facebookReader(reader),
    path,
    text: facebookFixture(path),
    snapshot,
    rows: 0,
    shuffle: null,
  });
}

import { isObject, listOf, member, textOf } from "../text/json.ts";
import { openDeeds } from "./activity.ts";
import { namedAny } from "./facebook-path.ts";
import { facebookMention, instantDay, isDeletedAccount, shownText } from "./facebook-text.ts";
import { jsonReader } from "./json-reader.ts";

/** Keys under which the posts were seen when the file is not a bare list (2018: `status_updates`). */
const POST_KEYS: readonly string[] = [
  "status_updates",
  "posts_v2",
  "posts",
  "other_photos_v2",
  "wall_posts_sent_to_you",
];

/**
 * Ego's posts, and the people tagged in them: `posts/your_posts_N.json` (2018–2023), `your_posts__check_ins__photos_and_videos_N.json`
 * (2023–26): `[{timestamp, title, data, attachments, tags: [{name}]}]`. A tag says "we were there together that day".
 * Pages can be tagged too and look no different.
 */
export const tagsReader = jsonReader({
  name: "tags",
  claims: namedAny("your_posts", "your_posts__check_ins__photos_and_videos"),
  recognises: (head) =>
    POSTS.test(head) && /"tags"\s*:\s*\[|"data"\s*:\s*\[\s*\{\s*"(?:post|update_timestamp)"/.test(head),
  read(value, draft) {
    const key = isObject(value) ? POST_KEYS.find((candidate) => Array.isArray(member(value, candidate))) : undefined;
    const posts = key === undefined ? value : member(value, key);
    if (!Array.isArray(posts) && !isObject(member(value, "data"))) return Array.isArray(member(value, "data"));
    const deeds = openDeeds("post");
    for (const post of listOf(posts)) {
      const names = new Set(listOf(member(post, "tags")).map(taggedName));
      const people = [...names].filter((name) => !isDeletedAccount(name));
      const day = instantDay(member(post, "timestamp"));
      if (!isObject(post)) draft.skip("wrong-shape");
      else if (day === null) draft.skip("no-date");
      else {
        deeds.did(day);
        for (const name of people) {
          const mention = draft.mention(facebookMention(name));
          draft.trace({ mention, kind: "tagged-together", day, direction: "out" });
        }
        draft.use();
      }
    }
    deeds.tell(draft);
    return true;
  },
  seesContact: false,
});

const POSTS = /^\s*(?:\{\s*"status_updates"\s*:\s*)?\[\s*\{\s*"(?:timestamp|attachments|data|title|tags)"\s*:/;

/** `{name}` (2018–2026), or the name alone. */
function taggedName(tag: unknown): string {
  return shownText(textOf(tag) === "" ? member(tag, "name") : tag);
}

import type { MeetingPlan } from "../../core/model/notebook.ts";
import { calendarFile } from "../../core/purpose/calendar-file.ts";
import { sheetMarkdown } from "../../core/purpose/meeting-markdown.ts";
import type { PersonCard, View } from "../../engine/protocol.ts";
import type { Words } from "../words/words.ts";
import { inUtc, whenOf } from "./instant.ts";
import { knownOf } from "./known.tsx";

/** Reminders of a meeting: a day and an hour before; of a whole day, at nine on it. In minutes. */
const BEFORE_A_MEETING = [1440, 60];
const AT_NINE = [-540];

type CalendarOf = { readonly plan: MeetingPlan; readonly name: string; readonly id: string; readonly now: number };

/** The meeting, and the reminder afterwards, as a file calendars open. `now`: milliseconds since 1970. */
export function calendarOf({ plan, name, id, now }: CalendarOf, { meeting }: Words): Blob {
  const lines = [
    [meeting.about, plan.about],
    [meeting.offer, plan.offer],
    [meeting.request, plan.request],
    [meeting.questions, plan.questions],
  ].flatMap(([label = "", text = ""]) => (text.trim() === "" ? [] : [`${label}: ${text.trim()}`]));
  const stamp = inUtc(now, 0);
  const uid = `${id}-${String(now)}`;
  const entries = [
    ...(plan.day === null
      ? []
      : [
          {
            uid,
            when: whenOf(plan.day, plan.minute, plan.lasts),
            title: meeting.title(name),
            text: lines.join("\n"),
            place: plan.where.trim(),
            alarms: plan.minute === null ? AT_NINE : BEFORE_A_MEETING,
          },
        ]),
    ...(plan.remind === null
      ? []
      : [
          {
            uid: `${uid}-after`,
            when: whenOf(plan.remind, null, 0),
            title: meeting.remindTitle(name),
            text: plan.follow.trim(),
            place: "",
            alarms: AT_NINE,
          },
        ]),
  ];
  return new Blob([calendarFile(entries, stamp)], { type: "text/calendar" });
}

type TextOf = { readonly plan: MeetingPlan; readonly name: string; readonly card: PersonCard; readonly view: View };

/** The sheet as Markdown. */
export function textOf({ plan, name, card, view }: TextOf, words: Words): Blob {
  const { meeting, format } = words;
  const linesOf = (text: string): readonly string[] => text.split("\n");
  const when = plan.day === null ? "" : format.day(plan.day);
  const text = sheetMarkdown(meeting.title(name), [
    { heading: meeting.known, lines: knownOf(card, view, words) },
    { heading: meeting.plan, lines: [when, plan.where] },
    { heading: meeting.about, lines: linesOf(plan.about) },
    { heading: meeting.offer, lines: linesOf(plan.offer) },
    { heading: meeting.request, lines: linesOf(plan.request) },
    { heading: meeting.questions, lines: linesOf(plan.questions) },
    { heading: meeting.follow, lines: linesOf(plan.follow) },
  ]);
  return new Blob([text], { type: "text/markdown" });
}

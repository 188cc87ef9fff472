import { useEffect, useRef, useState } from "react";
import { formatDay, parseDay } from "../../core/model/day.ts";
import type { MeetingPlan } from "../../core/model/notebook.ts";
import type { PersonCard, View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Select } from "../controls/choice.tsx";
import { TextField } from "../controls/text-field.tsx";
import { freshKey } from "../purpose/fresh-key.ts";
import { useApp } from "../use-app.ts";
import { Known } from "./known.tsx";
import { MeetingMessage } from "./meeting-message.tsx";
import { calendarOf, textOf } from "./take-along.ts";
import { TextArea } from "./text-area.tsx";
import { WhenField } from "./when-field.tsx";
import { saveFile } from "../take-away/save-file.ts";

const LASTINGS = ["15", "30", "60", "90"] as const;
const EMPTY: MeetingPlan = {
  day: null,
  minute: null,
  lasts: 60,
  zone: "",
  where: "",
  about: "",
  offer: "",
  request: "",
  questions: "",
  follow: "",
  remind: null,
};

/** The sheet of one meeting: what is known, what to talk about, when; to keep, print and take along. */
export function MeetingSheet({ view, card }: { readonly view: View; readonly card: PersonCard }) {
  const { state, deeds, words } = useApp();
  const { meeting, terms } = words;
  const kept = view.notebook.meetings.find(({ person }) => person === card.id);
  const [begun, setBegun] = useState<MeetingPlan>({ ...EMPTY, about: state.need.trim(), ...kept?.plan });
  const [plan, setPlan] = useState(begun);
  // Fields that keep what is half typed begin anew when the sheet is taken away.
  const [turn, setTurn] = useState(0);
  const [told, setTold] = useState("");
  const name = card.name === "" ? terms.noName : card.name;
  const write = (part: Partial<MeetingPlan>): void => {
    setPlan({ ...plan, ...part });
    setTold("");
  };
  const isNew = JSON.stringify({ ...plan, zone: "" }) !== JSON.stringify({ ...(kept?.plan ?? begun), zone: "" });
  const keep = async (): Promise<void> => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const id = kept?.id ?? freshKey(view);
    const said = await deeds.say({ kind: "meeting", meeting: id, person: card.id, plan: { ...plan, zone } });
    if (said) setTold(meeting.kept);
  };
  const leaving = useRef<() => void>(() => undefined);
  useEffect(() => {
    leaving.current = () => {
      if (isNew) void keep();
    };
  });
  // What was written is kept even where one leaves without saying so.
  useEffect(() => () => leaving.current(), []);
  const questions = new Set(plan.questions.split("\n"));
  return (
    <>
      <h1>
        <bdi>{meeting.title(name)}</bdi>
      </h1>
      <p className="lead">{meeting.intro}</p>
      <Known view={view} card={card} />
      <section className="meeting-plan" key={turn}>
        <h2>{meeting.plan}</h2>
        <div className="meeting-when">
          <WhenField
            kind="date"
            label={meeting.day}
            start={plan.day === null ? "" : formatDay(plan.day)}
            onChange={(text) => write({ day: parseDay(text) })}
          />
          <WhenField
            kind="time"
            label={meeting.hour}
            start={plan.minute === null ? "" : clock(plan.minute)}
            onChange={(text) => write({ minute: minuteOf(text) })}
          />
          <Select
            label={meeting.lasts}
            value={String(plan.lasts)}
            options={LASTINGS.map((value) => ({ value, text: meeting.lastings(Number(value)) }))}
            onChange={(value) => write({ lasts: Number(value) })}
          />
        </div>
        <TextField label={meeting.where} value={plan.where} onChange={(where) => write({ where })} />
        <TextArea label={meeting.about} value={plan.about} onChange={(about) => write({ about })} />
        <TextArea label={meeting.offer} value={plan.offer} onChange={(offer) => write({ offer })} />
        <TextArea
          label={meeting.request}
          hint={meeting.requestHint}
          value={plan.request}
          onChange={(request) => write({ request })}
        />
        <TextArea label={meeting.questions} value={plan.questions} onChange={(text) => write({ questions: text })} />
        <div className="meeting-suggested">
          <p className="soft small">{meeting.suggestions}</p>
          <ul className="plain">
            {meeting.suggested
              .filter((question) => !questions.has(question))
              .map((question) => (
                <li key={question}>
                  <Button
                    look="text"
                    onPress={() =>
                      write({ questions: plan.questions === "" ? question : `${plan.questions}\n${question}` })
                    }
                  >
                    {question}
                  </Button>
                </li>
              ))}
          </ul>
        </div>
        <TextArea label={meeting.follow} value={plan.follow} onChange={(follow) => write({ follow })} />
        <WhenField
          kind="date"
          label={meeting.remind}
          start={plan.remind === null ? "" : formatDay(plan.remind)}
          onChange={(text) => write({ remind: parseDay(text) })}
        />
      </section>
      <p className="meeting-ways">
        <Button look="solid" disabled={state.busy || (kept !== undefined && !isNew)} onPress={() => void keep()}>
          {meeting.keep}
        </Button>
        <Button
          onPress={() => {
            if (plan.day === null) return setTold(meeting.needsDay);
            const id = kept?.id ?? freshKey(view);
            saveFile(calendarOf({ plan, name, id, now: Date.now() }, words), `${meeting.fileName}.ics`);
            void keep();
          }}
        >
          {meeting.saveCalendar}
        </Button>
        <Button onPress={() => saveFile(textOf({ plan, name, card, view }, words), `${meeting.fileName}.md`)}>
          {meeting.saveText}
        </Button>
        <Button onPress={() => window.print()}>{meeting.print}</Button>
        <Button look="text" onPress={() => deeds.go("people")}>
          {meeting.back}
        </Button>
        {kept === undefined ? null : (
          <Button
            look="text"
            onPress={() => {
              setPlan(EMPTY);
              setBegun(EMPTY);
              setTurn(turn + 1);
              void deeds.say({ kind: "meeting", meeting: kept.id, person: card.id, plan: null });
            }}
          >
            {meeting.drop}
          </Button>
        )}
      </p>
      <p role="status" className="soft small">
        {told}
      </p>
      <MeetingMessage view={view} card={card} about={plan.about} request={plan.request} />
    </>
  );
}

const MINUTES_AN_HOUR = 60;

const clock = (minute: number): string =>
  `${String(Math.floor(minute / MINUTES_AN_HOUR)).padStart(2, "0")}:${String(minute % MINUTES_AN_HOUR).padStart(2, "0")}`;

function minuteOf(text: string): number | null {
  const found = /^(\d\d):(\d\d)/.exec(text);
  return found === null ? null : Number(found[1]) * MINUTES_AN_HOUR + Number(found[2]);
}

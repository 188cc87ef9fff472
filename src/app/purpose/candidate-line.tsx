import type { ReactNode } from "react";
import { day } from "../../core/model/day.ts";
import type { CandidateView, ReasonView } from "../../engine/consulted.ts";
import { BANDS, NO_DAY, STATES, type View } from "../../engine/protocol.ts";
import { circleName } from "../circles/circle-name.ts";
import { Button } from "../controls/button.tsx";
import { StrengthMark } from "../people/strength-mark.tsx";
import { useApp } from "../use-app.ts";
import type { Words } from "../words/words.ts";

type CandidateLineProps = {
  readonly view: View;
  readonly person: CandidateView;
  /** What can be said or done about them here. */
  readonly children?: ReactNode;
};

/** Someone who could help: why, how strong and how recent the tie, through whom, and what to do. */
export function CandidateLine({ view, person, children }: CandidateLineProps) {
  const { deeds, words } = useApp();
  const { asking, terms } = words;
  const { people } = view;
  const written = people.names[person.row] ?? "";
  const name = written === "" ? terms.noName : written;
  const doing = people.doing[person.row] ?? "";
  const band = BANDS[people.band[person.row] ?? BANDS.length - 1] ?? null;
  return (
    <div className="candidate">
      <p className="candidate-name">
        <Button
          look="text"
          label={asking.openNamed(name)}
          onPress={() => {
            deeds.select(person.id);
            deeds.go("people");
          }}
        >
          <bdi>{name}</bdi>
        </Button>
        <span className="soft small">
          <StrengthMark band={band} /> {terms.bands[band ?? "unknown"]}
        </span>
      </p>
      {doing === "" || person.reasons.some(({ kind }) => kind === "role" || kind === "near") ? null : (
        <p>
          <bdi>{doing}</bdi>
        </p>
      )}
      {person.reasons.map((reason) => {
        const text = because(reason, words);
        return text === "" ? null : (
          <p key={reason.kind} className="candidate-why">
            <bdi>{text}</bdi>
          </p>
        );
      })}
      <p className="soft small">
        {lastSaid(view, person.row, words)}{" "}
        {person.through === null
          ? ""
          : person.through.basis === "known"
            ? asking.throughKnown(person.through.name, person.through.place)
            : asking.throughLikely(person.through.name, person.through.place)}
      </p>
      <div className="candidate-deeds">
        {children}
        <Button
          look="text"
          label={asking.prepareNamed(name)}
          onPress={() => {
            deeds.select(person.id);
            deeds.go("meeting");
          }}
        >
          {asking.prepare}
        </Button>
      </div>
    </div>
  );
}

/** A reason as a sentence; empty where there is nothing to say. */
export function because(reason: ReasonView, { asking, terms }: Words): string {
  switch (reason.kind) {
    case "role":
      return asking.because.role(reason.text);
    case "offers":
      return asking.because.offers(reason.text);
    case "note":
      return asking.because.note(reason.text);
    case "named":
      return asking.because.named;
    case "environment":
      return reason.name === "" ? "" : asking.because.environment(reason.name, terms.environments[reason.of]);
    case "near":
      return asking.because.near(reason.text, reason.title);
    case "circle":
      return asking.because.circle(circleName({ name: reason.name, kind: reason.of }, terms));
  }
}

function lastSaid(view: View, row: number, { asking, format }: Words): string {
  const last = view.people.lastContact[row] ?? NO_DAY;
  if (last !== NO_DAY) return asking.last(format.ago(day(last), view.day));
  return STATES[view.people.state[row] ?? 0] === "cannot-tell" ? asking.cannotTell : asking.neverInTouch;
}

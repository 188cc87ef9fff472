import { useState } from "react";
import { isFamiliar, silence } from "../../core/purpose/draft.ts";
import type { PersonCard, View } from "../../engine/protocol.ts";
import { Choice } from "../controls/choice.tsx";
import { MessageField } from "../purpose/message-field.tsx";
import { useApp } from "../use-app.ts";

type MeetingMessageProps = {
  readonly view: View;
  readonly card: PersonCard;
  readonly about: string;
  readonly request: string;
};

/** A message that proposes the meeting, to be changed and copied; never kept. */
export function MeetingMessage({ view, card, about, request }: MeetingMessageProps) {
  const { words } = useApp();
  const { meeting } = words;
  const [address, setAddress] = useState<"tu" | "lei">(
    isFamiliar({ closeness: card.closeness, band: card.strength?.band ?? null, circles: card.circles.length })
      ? "tu"
      : "lei",
  );
  const [given = card.name] = card.name.split(" ");
  const text = meeting.message({
    name: address === "tu" ? given : card.name,
    familiar: address === "tu",
    silence: silence(card.lastContact?.day ?? null, view.day),
    about: about.trim(),
    request: request.trim(),
  });
  return (
    <section className="meeting-message">
      <h2>{meeting.draft}</h2>
      <p className="soft">{meeting.draftIntro}</p>
      <Choice
        label={meeting.address}
        value={address}
        options={(["tu", "lei"] as const).map((value) => ({ value, text: meeting[value] }))}
        onChange={setAddress}
      />
      <MessageField key={text} label={meeting.draft} start={text} />
    </section>
  );
}

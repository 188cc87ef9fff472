import { useApp } from "../use-app.ts";
import { MessageField } from "./message-field.tsx";

type IntroductionMessagesProps = { readonly seeker: string; readonly helper: string; readonly seeks: string };

/** Three messages to introduce two people: one to each, to ask whether they like it, and one to both. Never kept. */
export function IntroductionMessages({ seeker, helper, seeks }: IntroductionMessagesProps) {
  const { words } = useApp();
  const { offering } = words;
  const [one = seeker] = seeker.split(" ");
  const [other = helper] = helper.split(" ");
  return (
    <div className="messages">
      <p className="soft small">{offering.messages}</p>
      <MessageField label={offering.toOne(helper)} start={offering.ask(other, seeker, seeks)} />
      <MessageField label={offering.toOne(seeker)} start={offering.askSeeker(one, helper, seeks)} />
      <MessageField label={offering.toBoth} start={offering.both(one, other, seeks)} />
    </div>
  );
}

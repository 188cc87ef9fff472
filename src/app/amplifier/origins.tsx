import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { Change } from "../../core/model/change.ts";
import type { CircleId, PersonId, SourceId } from "../../core/model/ids.ts";
import type { PersonCard, View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { platformOf } from "../person/origin.ts";
import { useApp } from "../use-app.ts";
import { circlesOffered, guessOf, SELF, untold } from "./origin-queue.ts";
import { circleName } from "../circles/circle-name.ts";

/** A finger has swiped when it went so many pixels sideways. */
const SWIPE = 60;

/** Where ties were born, one person at a time: those who show in one source only and of whom nothing was said. */
export function Origins({ view }: { readonly view: View }) {
  const { words } = useApp();
  const { amplifier } = words;
  const [begun, setBegun] = useState(false);
  const [passed, setPassed] = useState<ReadonlySet<PersonId>>(new Set());
  const waiting = untold(view);
  const next = waiting.find((id) => !passed.has(id)) ?? null;
  if (waiting.length === 0 && !begun) return null;
  return (
    <section className="origins" aria-labelledby="origins">
      <h2 id="origins">{amplifier.originTitle}</h2>
      <p className="soft">
        {amplifier.originIntro} {waiting.length === 0 ? "" : amplifier.originLeft(waiting.length)}
      </p>
      {begun ? (
        next === null ? (
          <p ref={(told) => told?.focus()} tabIndex={-1}>
            {waiting.length === 0 ? amplifier.originDone : amplifier.originPassed}
          </p>
        ) : (
          <Asked
            view={view}
            person={next}
            onPass={() => setPassed(new Set([...passed, next]))}
            onStop={() => setBegun(false)}
          />
        )
      ) : (
        <Button
          onPress={() => {
            setPassed(new Set());
            setBegun(true);
          }}
        >
          {amplifier.originStart}
        </Button>
      )}
    </section>
  );
}

type AskedProps = {
  readonly view: View;
  readonly person: PersonId;
  readonly onPass: () => void;
  readonly onStop: () => void;
};

function Asked({ view, person, onPass, onStop }: AskedProps) {
  const { deeds, words } = useApp();
  const [card, setCard] = useState<PersonCard | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const [found = null] = await deeds.cards([person]);
      if (wanted) setCard(found);
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [deeds, person]);
  return (
    <>
      <p className="soft small">{words.amplifier.originKeys}</p>
      {card === null || card.id !== person ? (
        <p className="soft">…</p>
      ) : (
        <Card key={person} {...{ view, card, onPass }} />
      )}
      <Button look="text" onPress={onStop}>
        {words.amplifier.originStop}
      </Button>
    </>
  );
}

type CardProps = { readonly view: View; readonly card: PersonCard; readonly onPass: () => void };

function Card({ view, card, onPass }: CardProps) {
  const { deeds, words } = useApp();
  const { amplifier, terms } = words;
  const sheet = useRef<HTMLDivElement>(null);
  const from = useRef<number | null>(null);
  const [by, setBy] = useState<readonly SourceId[] | null>(null);
  useEffect(() => sheet.current?.focus({ preventScroll: true }), []);
  const doing = [card.position, card.company].filter((part) => part !== null && part !== "").join(", ");
  const platforms = card.sources.filter((source) => source !== SELF);
  const circles = circlesOffered(view, card);
  const guess = guessOf(card);
  const born = card.circles.find(({ id }) => id === guess?.circle);
  const guessed =
    guess === null
      ? null
      : born === undefined
        ? amplifier.originOnly(terms.platformsInText[platformOf(view, guess.source ?? SELF)])
        : circleName(born, terms);

  const done = (said: readonly Change[]): void => {
    onPass();
    const changes: readonly Change[] = by === null ? said : [...said, { kind: "carried", person: card.id, by }];
    if (changes.length > 0) void deeds.sayAll(changes);
  };
  const skip = (): void => done([]);
  const tell = (circle: CircleId | null, source: SourceId | null): void =>
    done([{ kind: "origin", person: card.id, circle, source }]);
  const confirm = (): void => (guess === null ? skip() : tell(guess.circle, guess.source));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.repeat) return;
    const isOnCard = event.target === event.currentTarget;
    if (event.key === "ArrowRight" || (event.key === "Enter" && isOnCard)) confirm();
    else if (event.key === "ArrowLeft") skip();
    else return;
    event.preventDefault();
  };
  const onPointerUp = (event: PointerEvent): void => {
    const far = from.current === null ? 0 : event.clientX - from.current;
    from.current = null;
    if (far > SWIPE) confirm();
    else if (far < -SWIPE) skip();
  };
  const carriers = by ?? card.carriedBy.by;
  const toggle = (source: SourceId): void =>
    setBy(carriers.includes(source) ? carriers.filter((one) => one !== source) : [...carriers, source].toSorted());

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- short ways to the buttons inside it
    <div
      ref={sheet}
      className="origin-card"
      role="group"
      aria-label={card.name === "" ? terms.noName : card.name}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        // A mouse pulled across the card marks its text.
        from.current = event.pointerType === "mouse" ? null : event.clientX;
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        from.current = null;
      }}
    >
      <p className="origin-name">
        <bdi>{card.name === "" ? terms.noName : card.name}</bdi>{" "}
        <span className="soft small">
          <bdi>{doing}</bdi>
        </span>
      </p>
      {guess === null || guessed === null ? null : (
        <p className="origin-guess">
          {amplifier.originGuess[guess.basis]}{" "}
          <strong>
            <bdi>{guessed}</bdi>
          </strong>
          <Button look="solid" label={`${amplifier.originConfirm}: ${guessed}`} onPress={confirm}>
            {amplifier.originConfirm}
          </Button>
        </p>
      )}
      <div className="round-chips">
        {circles.map((circle) => (
          <Button key={circle.id} onPress={() => tell(circle.id, null)}>
            <bdi>{circleName(circle, terms)}</bdi>
          </Button>
        ))}
        {platforms.map((source) => (
          <Button key={source} onPress={() => tell(null, source)}>
            {amplifier.originOnly(terms.platformsInText[platformOf(view, source)])}
          </Button>
        ))}
        <Button look="text" onPress={skip}>
          {amplifier.originSkip}
        </Button>
      </div>
      <div className="round-chips" role="group" aria-label={amplifier.carriedTitle}>
        <span className="soft">{amplifier.carriedTitle}</span>
        {[SELF, ...platforms].map((source) => (
          <Button key={source} pressed={carriers.includes(source)} onPress={() => toggle(source)}>
            {source === SELF ? amplifier.carriedSelf : terms.platforms[platformOf(view, source)]}
          </Button>
        ))}
      </div>
    </div>
  );
}

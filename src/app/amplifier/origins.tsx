import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { Change } from "../../core/model/change.ts";
import { type CircleId, type PersonId, type SourceId, sourceId } from "../../core/model/ids.ts";
import type { PersonCard, View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { platformOf } from "../person/origin.ts";
import { useApp } from "../use-app.ts";

/** Ego's own word as a source; of what carries a tie it stands for seeing or calling one another. */
const SELF = sourceId("declared");
/** Circles offered for one person at most. */
const MOST_CIRCLES = 10;
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
          <p>{amplifier.originDone}</p>
        ) : (
          <Asked
            view={view}
            person={next}
            onPass={() => setPassed(new Set([...passed, next]))}
            onStop={() => setBegun(false)}
          />
        )
      ) : (
        <Button onPress={() => setBegun(true)}>{amplifier.originStart}</Button>
      )}
    </section>
  );
}

/** Who shows in one source and nowhere else, and of whom ego has not said where they met; the strongest first. */
function untold({ people, sources }: View): readonly PersonId[] {
  const own = sources.findIndex(({ id }) => id === SELF);
  const mine = own < 0 ? 0 : 1 << own;
  const rows = people.ids.flatMap((_, row) => {
    const bits = people.sources[row] ?? 0;
    return (bits & mine) === 0 && (bits & (bits - 1)) === 0 && people.origin[row] === 0 ? [row] : [];
  });
  const weight = (row: number): number => {
    const known = people.strength[row] ?? 0;
    return Number.isNaN(known) ? 0 : known;
  };
  return rows.toSorted((a, b) => weight(b) - weight(a) || a - b).flatMap((row) => people.ids[row] ?? []);
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
  const nameOf = ({ name, kind }: { name: string; kind: View["circles"][number]["kind"] }): string =>
    name === "" ? terms.circleKinds[kind] : name;
  const own = view.circles.filter(
    ({ basis, id }) => basis !== "suggested" || card.circles.some((one) => one.id === id),
  );
  const circles = own.slice(0, MOST_CIRCLES);
  const guess = guessOf(card);
  const guessed =
    guess === null
      ? null
      : guess.circle === null
        ? amplifier.originOnly(terms.platformsInText[platformOf(view, guess.source ?? SELF)])
        : nameOf(circles.find(({ id }) => id === guess.circle) ?? { name: card.bornIn?.circle ?? "", kind: "other" });

  const tell = (circle: CircleId | null, source: SourceId | null): void => {
    const origin: Change = { kind: "origin", person: card.id, circle, source };
    onPass();
    void deeds.sayAll(by === null ? [origin] : [origin, { kind: "carried", person: card.id, by }]);
  };
  const confirm = (): void => (guess === null ? onPass() : tell(guess.circle, guess.source));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowRight") confirm();
    else if (event.key === "ArrowLeft") onPass();
    else return;
    event.preventDefault();
  };
  const onPointerUp = (event: PointerEvent): void => {
    const far = from.current === null ? 0 : event.clientX - from.current;
    from.current = null;
    if (far > SWIPE) confirm();
    else if (far < -SWIPE) onPass();
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
        from.current = event.clientX;
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
          {amplifier.originGuess[card.bornIn?.basis ?? "inferred"]}{" "}
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
            <bdi>{nameOf(circle)}</bdi>
          </Button>
        ))}
        {platforms.map((source) => (
          <Button key={source} onPress={() => tell(null, source)}>
            {amplifier.originOnly(terms.platformsInText[platformOf(view, source)])}
          </Button>
        ))}
        <Button look="text" onPress={onPass}>
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

/** What can be seen of where the tie was born, as it would be said; `null` when nothing can. */
function guessOf({ bornIn, circles }: PersonCard): { circle: CircleId | null; source: SourceId | null } | null {
  if (bornIn === null) return null;
  const circle = bornIn.circle === null ? undefined : circles.find(({ name }) => name === bornIn.circle);
  if (circle !== undefined) return { circle: circle.id, source: null };
  return bornIn.source === null ? null : { circle: null, source: bornIn.source };
}

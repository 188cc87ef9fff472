import type { View } from "../../engine/protocol.ts";
import { useApp } from "../use-app.ts";
import { circleName } from "../circles/circle-name.ts";
import "./balance.css";

/** Circles told at most. */
const MOST_CIRCLES = 8;

type Part = { readonly text: string; readonly count: number; readonly isUntold?: boolean };

/** What the network is made of, told and not judged. */
export function Balance({ view }: { readonly view: View }) {
  const { words } = useApp();
  const { balance, terms } = words;
  const { circles, purpose, recency, give } = view.balance;
  const nameOf = (id: string): string => {
    const circle = view.circles.find((one) => one.id === id);
    return circle === undefined ? terms.circleKinds.other : circleName(circle, terms);
  };
  const told = circles.slice(0, MOST_CIRCLES);
  const parts = <Key extends string>(
    counts: Readonly<Record<NoInfer<Key>, number>>,
    of: Readonly<Record<Key, string>>,
  ) => entries(of).map(([key, text]): Part => ({ text, count: counts[key], isUntold: key === "cannotTell" }));
  return (
    <section className="balance" aria-labelledby="balance">
      <h2 id="balance">{balance.title}</h2>
      <p className="soft">{balance.intro}</p>
      <div className="balance-parts">
        <Bars
          title={balance.circles}
          how={balance.circlesHow}
          parts={told.map(({ circle, strength }) => ({
            text: nameOf(circle),
            count: strength,
          }))}
          show={words.format.percent}
        />
        <Bars title={balance.purposeTitle} how={balance.purposeHow} parts={parts(purpose, balance.purpose)} />
        <Bars title={balance.recencyTitle} how={balance.recencyHow} parts={parts(recency, balance.recency)} />
        <Bars
          title={balance.giveTitle}
          how={balance.giveHow(give.offers, give.seeks)}
          parts={parts(give, balance.give)}
        />
      </div>
    </section>
  );
}

type BarsProps = {
  readonly title: string;
  readonly how: string;
  readonly parts: readonly Part[];
  readonly show?: (count: number) => string;
};

function Bars({ title, how, parts, show }: BarsProps) {
  const { words } = useApp();
  // What cannot be told is no part of the picture, or it would be most of it.
  const most = Math.max(...parts.map(({ count, isUntold = false }) => (isUntold ? 0 : count)), 0);
  return (
    <section>
      <h3>{title}</h3>
      {most === 0 ? (
        <p className="soft">{words.balance.cannotTell}</p>
      ) : (
        <ul className="plain">
          {parts.map(({ text, count, isUntold = false }) => (
            <li key={text} className={isUntold ? "soft" : undefined}>
              <span>
                <bdi>{text}</bdi>
              </span>
              <span className="balance-figure">{(show ?? words.format.number)(count)}</span>
              {isUntold ? null : (
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(count / most) * 100} height="4" />
                </svg>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="soft small">{how}</p>
    </section>
  );
}

/** The entries of a record whose keys are all known. */
function entries<Key extends string>(record: Readonly<Record<Key, string>>): readonly (readonly [Key, string])[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys.map((key) => [key, record[key]]);
}

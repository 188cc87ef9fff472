import { useState } from "react";
import type { ProposalSide, ProposalView } from "../../engine/groups.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { platformOf } from "../person/origin.ts";
import { useApp } from "../use-app.ts";
import type { Words } from "../words/words.ts";
import "./proposals.css";

/** Pairs shown at first, and added with every "show more". */
const A_FEW = 6;

/** People who are perhaps one, side by side, with the reason; the person decides. */
export function Proposals({ view }: { readonly view: View }) {
  const { words } = useApp();
  const { reading } = words;
  const [shown, setShown] = useState(A_FEW);
  if (view.proposals.length === 0) return null;
  const rest = Math.min(A_FEW * 2, view.proposals.length - shown);
  return (
    <section className="proposals">
      <h2>{reading.proposalsTitle(view.proposals.length)}</h2>
      <p className="soft">{reading.proposalsIntro}</p>
      <ul className="plain">
        {view.proposals.slice(0, shown).map((proposal) => (
          <Proposal key={`${proposal.a} ${proposal.b}`} proposal={proposal} view={view} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button look="text" onPress={() => setShown(shown + rest)}>
          {reading.proposalsMore(rest)}
        </Button>
      ) : null}
    </section>
  );
}

function Proposal({ proposal, view }: { readonly proposal: ProposalView; readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { reading } = words;
  const { a, b, left, right } = proposal;
  return (
    <li className="proposal">
      <p className="proposal-why">{reasonsOf(proposal, words)}</p>
      <SideBySide left={left} right={right} view={view} />
      <div className="proposal-answers">
        <Button
          disabled={state.busy}
          label={reading.joinNamed(left.name, right.name)}
          onPress={() => void deeds.say({ kind: "join", a, b })}
        >
          {reading.join}
        </Button>
        <Button
          look="text"
          disabled={state.busy}
          label={`${reading.apart}: ${left.name}, ${right.name}`}
          onPress={() => void deeds.say({ kind: "keep-apart", a, b })}
        >
          {reading.apart}
        </Button>
      </div>
    </li>
  );
}

/** Reasons against joining; the others speak for it. */
const CAVEATS: ReadonlySet<ProposalView["reasons"][number]> = new Set<ProposalView["reasons"][number]>([
  "common-name",
  "several-candidates",
]);

function reasonsOf({ reasons }: ProposalView, { reading }: Words): string {
  const told = (which: readonly ProposalView["reasons"][number][]): readonly string[] =>
    which.map((reason) => reading.reasons[reason]);
  return reading.because(
    told(reasons.filter((reason) => !CAVEATS.has(reason))),
    told(reasons.filter((reason) => CAVEATS.has(reason))),
  );
}

type Fact = keyof Words["ownWords"]["facts"];

const FACTS: readonly Fact[] = ["doing", "sources", "since", "lastContact", "circles", "contacts"];

/** Two columns of facts; what neither side knows is left out. */
function SideBySide({
  left,
  right,
  view,
}: {
  readonly left: ProposalSide;
  readonly right: ProposalSide;
  readonly view: View;
}) {
  const { words } = useApp();
  const { ownWords } = words;
  const rows = FACTS.map((fact) => ({
    fact,
    sides: [factOf(fact, left, view, words), factOf(fact, right, view, words)],
  })).filter(({ sides }) => sides.some((text) => text !== ""));
  return (
    <table className="proposal-facts">
      <thead>
        <tr>
          <th scope="row">{ownWords.name}</th>
          {[left, right].map(({ name }, at) => (
            <th key={at} scope="col">
              <bdi>{name}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ fact, sides }) => (
          <tr key={fact}>
            <th scope="row">{ownWords.facts[fact]}</th>
            {sides.map((text, at) => (
              <td key={at}>{text === "" ? <span className="soft">{ownWords.factUnknown}</span> : <bdi>{text}</bdi>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** More addresses than these say nothing more. */
const MOST_CONTACTS = 4;

function factOf(fact: Fact, side: ProposalSide, view: View, { terms, format }: Words): string {
  switch (fact) {
    case "doing":
      return side.doing;
    case "sources":
      return format.list(side.sources.map((source) => terms.platforms[platformOf(view, source)]));
    case "since":
      return side.since === null ? "" : format.month(side.since);
    case "lastContact":
      return side.lastContact === null ? "" : format.ago(side.lastContact, view.day);
    case "circles":
      return format.list(side.circles);
    case "contacts": {
      const shown = side.identities.flatMap(({ kind, value }) =>
        kind === "email" || kind === "phone" || kind === "linkedin-url" || kind === "instagram-name" ? [value] : [],
      );
      return [...new Set(shown)].slice(0, MOST_CONTACTS).join(", ");
    }
  }
}

import { useState } from "react";
import type { ProposalSide, ProposalView, View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import type { Words } from "../words/words.ts";

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
          <Proposal key={`${proposal.a} ${proposal.b}`} proposal={proposal} />
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

function Proposal({ proposal }: { readonly proposal: ProposalView }) {
  const { state, deeds, words } = useApp();
  const { reading } = words;
  const { a, b, left, right } = proposal;
  return (
    <li className="proposal">
      <div className="proposal-sides">
        <Side side={left} />
        <Side side={right} />
      </div>
      <p className="small soft">{reasonsOf(proposal, words)}</p>
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

function Side({ side }: { readonly side: ProposalSide }) {
  const { state, words } = useApp();
  const { terms, format, reading } = words;
  const platforms = side.sources.map((source) => {
    const platform = state.view?.sources.find(({ id }) => id === source)?.platform;
    return platform === undefined ? "" : terms.platforms[platform];
  });
  return (
    <div className="proposal-side">
      <p className="proposal-name">
        <bdi>{side.name}</bdi>
      </p>
      {side.doing === "" ? null : (
        <p>
          <bdi>{side.doing}</bdi>
        </p>
      )}
      <p className="soft small">
        {format.list(platforms)}
        {side.since === null ? "" : ` · ${reading.since(format.month(side.since))}`}
      </p>
    </div>
  );
}

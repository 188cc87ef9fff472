import { useEffect, useState } from "react";
import type { CommonView, Exchange, MemberView, Overlap } from "../../engine/together/messages.ts";
import type { View } from "../../engine/protocol.ts";
import { circleName } from "../circles/circle-name.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { Rings } from "./rings.tsx";
import { Worlds } from "./worlds.tsx";

/** People shown at first, and added with every "show more". */
const A_FEW = 12;

type OverlapToldProps = { readonly view: View; readonly exchange: Exchange };

/** Whom ego and each of the others know both, and which worlds are whose. */
export function OverlapTold({ view, exchange }: OverlapToldProps) {
  const { words } = useApp();
  const { together, terms, format } = words;
  const overlap = useOverlap(view, exchange);
  if (overlap === null || overlap.members.length === 0) return null;
  const [first] = overlap.members;
  const toAll = new Set(overlap.toAll);
  const names = first?.common.filter(({ id }) => toAll.has(id)).map(({ name }) => name || terms.noName) ?? [];
  return (
    <>
      {overlap.members.map((member) => (
        <InCommon key={member.id} member={member} />
      ))}
      {names.length === 0 ? null : (
        <p className="together-all">
          {together.toAll(
            names.length,
            format.list([...names.slice(0, A_FEW), ...(names.length > A_FEW ? ["…"] : [])]),
          )}
        </p>
      )}
      <Worlds overlap={overlap} />
    </>
  );
}

function useOverlap(view: View, exchange: Exchange): Overlap | null {
  const { deeds } = useApp();
  const [overlap, setOverlap] = useState<Overlap | null>(null);
  useEffect(() => {
    let isOld = false;
    const compare = async (): Promise<void> => {
      const told = await deeds.together({ kind: "compare", exchange });
      if (!isOld && told?.kind === "compared") setOverlap(told.overlap);
    };
    if (view.people.ids.length > 0 && exchange.people.length > 0) void compare();
    return () => {
      isOld = true;
    };
  }, [view, exchange, deeds]);
  return overlap;
}

function InCommon({ member }: { readonly member: MemberView }) {
  const { words } = useApp();
  const { together, asking } = words;
  const [shown, setShown] = useState(A_FEW);
  const { label, common } = member;
  const sure = common.filter((person) => person.sure).length;
  const rest = Math.min(A_FEW, common.length - shown);
  return (
    <section className="together-common">
      <Rings label={label} common={common.length} />
      <div>
        <h2>{together.common(label, sure > 0 ? sure : common.length, sure > 0)}</h2>
        {common.length === sure ? null : <p>{together.perhaps(common.length - sure)}</p>}
        <ul className="plain together-people">
          {common.slice(0, shown).map((person) => (
            <li key={person.id}>
              <Person person={person} label={label} doubtful={sure > 0 && !person.sure} />
            </li>
          ))}
        </ul>
        {rest > 0 ? (
          <Button look="text" onPress={() => setShown(shown + rest)}>
            {asking.more(rest)}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

type PersonProps = {
  readonly person: CommonView;
  readonly label: string;
  /** Said of each where others are sure. */
  readonly doubtful: boolean;
};

function Person({ person, label, doubtful }: PersonProps) {
  const { deeds, words } = useApp();
  const { together, asking, terms, format } = words;
  const name = person.name === "" ? terms.noName : person.name;
  const mine = person.circles.map((circle) => circleName(circle, terms));
  const theirs = person.theirs.map((kind) => terms.circleKinds[kind]);
  return (
    <>
      <Button
        look="text"
        label={asking.openNamed(name)}
        onPress={() => {
          deeds.select(person.id);
          deeds.go("people");
        }}
      >
        <bdi>{name}</bdi>
      </Button>{" "}
      <span className="soft small">
        {doubtful ? `${together.nameOnly} ` : ""}
        {mine.length === 0 ? "" : `${together.forYou}: ${format.list(mine)}. `}
        {theirs.length === 0 ? "" : `${together.forThem(label)}: ${format.list(theirs)}.`}
      </span>
    </>
  );
}

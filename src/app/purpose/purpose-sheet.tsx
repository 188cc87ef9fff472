import type { ReactNode } from "react";
import type { KeptPurpose } from "../../core/purpose/notebook.ts";
import type { CandidateView, PurposeView } from "../../engine/consulted.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { CandidateLine } from "./candidate-line.tsx";
import { ListStep, PurposeList } from "./purpose-list.tsx";
import { useConsulted } from "./use-consulted.ts";

/** People shown in a seat. */
const IN_A_SEAT = 3;

type PurposeSheetProps = {
  readonly view: View;
  readonly purpose: KeptPurpose;
  readonly name: string;
  readonly children: ReactNode;
};

/** One purpose: the next steps, the companies, the seats with who is there, and the notebook. */
export function PurposeSheet({ view, purpose, name, children }: PurposeSheetProps) {
  const { state, deeds, words } = useApp();
  const { purposes, asking } = words;
  const { what, about, place, companies } = purpose;
  const heard = useConsulted({
    kind: "purpose",
    said: { what, about, place, companies },
    begun: purpose.list.filter(({ step }) => step !== "to-write").map(({ person }) => person),
    language: state.language,
  });
  return (
    <article>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p className="candidate-deeds">
        {children}
        <Button
          look="text"
          onPress={() =>
            void deeds.say({ kind: "purpose", purpose: purpose.id, what: null, about: "", place: "", companies: [] })
          }
        >
          {purposes.drop}
        </Button>
      </p>
      {heard === null ? <p role="status">{asking.looking}</p> : <Heard view={view} purpose={purpose} heard={heard} />}
      <PurposeList view={view} purpose={purpose} />
    </article>
  );
}

type HeardProps = { readonly view: View; readonly purpose: KeptPurpose; readonly heard: PurposeView };

function Heard({ view, purpose, heard }: HeardProps) {
  const { words } = useApp();
  const { purposes } = words;
  const line = (person: CandidateView) => (
    <CandidateLine view={view} person={person}>
      <ListStep view={view} purpose={purpose} person={person.id} row={person.row} />
    </CandidateLine>
  );
  return (
    <>
      {heard.next.length === 0 ? null : (
        <section>
          <h3>{purposes.nextTitle}</h3>
          <p className="soft small">{purposes.nextIntro}</p>
          <ol className="plain candidates">
            {heard.next.map(({ seat, person }) => (
              <li key={seat}>
                <p className="seat-name soft small">{purposes.seats[seat]}</p>
                {line(person)}
              </li>
            ))}
          </ol>
        </section>
      )}
      {heard.companies.length === 0 ? null : (
        <section>
          <h3>{purposes.companiesTitle}</h3>
          <ul className="plain seat-companies">
            {heard.companies.map(({ name, inside, left, best }) => (
              <li key={name}>
                <p>
                  <bdi>{name}</bdi>: {purposes.company(inside, left)}
                </p>
                {best === null || best.through === null ? null : (
                  <p className="soft small">
                    {best.through.basis === "known"
                      ? words.asking.throughKnown(best.through.name, best.through.place)
                      : words.asking.throughLikely(best.through.name, best.through.place)}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{purposes.seatsTitle}</h3>
        <p className="soft">
          {purposes.seatsFilled(heard.seats.filter(({ count }) => count > 0).length, heard.seats.length)}
        </p>
        {heard.seats.map(({ seat, people, count }) => (
          <details key={seat} className="seat">
            <summary>
              {purposes.seats[seat]}{" "}
              <span className="soft small">{count === 0 ? purposes.emptySeat : purposes.seatCount(count)}</span>
            </summary>
            {count === 0 ? <p className="soft">{purposes.chairs[seat]}</p> : null}
            <ul className="plain candidates">
              {people.slice(0, IN_A_SEAT).map((person) => (
                <li key={person.id}>{line(person)}</li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    </>
  );
}

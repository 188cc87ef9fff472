import { useState } from "react";
import type { IntroductionView, OfferView } from "../../engine/consulted.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { AddGift } from "./add-gift.tsx";
import { because } from "./candidate-line.tsx";
import { IntroductionMessages } from "./introduction-messages.tsx";
import { useConsulted } from "./use-consulted.ts";
import { Uses } from "./uses.tsx";

/** Who looks for something, whom ego could help, and who should meet whom. */
export function Offer() {
  const { state, words } = useApp();
  const { offering, asking } = words;
  const heard = useConsulted({ kind: "offer", language: state.language });
  return (
    <Uses title={offering.title} intro={offering.intro}>
      <p role="status" className="soft small">
        {heard === null ? asking.looking : heard.offering === 0 ? "" : offering.offerings(heard.offering)}
      </p>
      {heard === null ? null : <Seekers seekers={heard.seekers} />}
      {heard === null || heard.introductions.length === 0 ? null : (
        <section>
          <h2>{offering.introductionsTitle}</h2>
          <p className="soft">{offering.introductionsIntro}</p>
          <ul className="plain candidates">
            {heard.introductions.map((introduction) => (
              <li key={`${introduction.seeker} ${introduction.helper}`}>
                <Introduction introduction={introduction} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <AddGift />
    </Uses>
  );
}

function Seekers({ seekers }: Pick<OfferView, "seekers">) {
  const { deeds, words } = useApp();
  const { offering, asking, terms } = words;
  return (
    <section>
      <h2>{offering.seekersTitle}</h2>
      {seekers.length === 0 ? <p className="soft">{offering.none}</p> : null}
      <ul className="plain candidates">
        {seekers.map(({ id, name: written, seeks, said, egoHas }) => {
          const name = written === "" ? terms.noName : written;
          return (
            <li key={id} className="candidate">
              <p className="candidate-name">
                <Button
                  look="text"
                  label={asking.openNamed(name)}
                  onPress={() => {
                    deeds.select(id);
                    deeds.go("people");
                  }}
                >
                  <bdi>{name}</bdi>
                </Button>
              </p>
              <p>
                <bdi>{offering.seeks(seeks)}</bdi> <span className="soft small">{offering.said[said]}</span>
              </p>
              {egoHas.length === 0 ? null : (
                <p>
                  <bdi>{offering.egoHas(egoHas)}</bdi>
                </p>
              )}
              <Button
                look="text"
                label={offering.whoCouldNamed(name)}
                onPress={() => {
                  deeds.need(seeks);
                  deeds.go("ask");
                }}
              >
                {offering.whoCould}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Introduction({ introduction }: { readonly introduction: IntroductionView }) {
  const { words } = useApp();
  const { offering, terms } = words;
  const [open, setOpen] = useState(false);
  const seeker = introduction.seekerName === "" ? terms.noName : introduction.seekerName;
  const helper = introduction.helperName === "" ? terms.noName : introduction.helperName;
  return (
    <div className="candidate">
      <h3 className="candidate-name">
        <bdi>{offering.introduction(seeker, helper)}</bdi>
      </h3>
      <p>
        <bdi>{offering.why(seeker, introduction.seeks, helper, because(introduction.reason, words))}</bdi>
      </p>
      <Button look="text" expanded={open} label={offering.writeNamed(seeker, helper)} onPress={() => setOpen(!open)}>
        {offering.write}
      </Button>
      {open ? <IntroductionMessages seeker={seeker} helper={helper} seeks={introduction.seeks} /> : null}
    </div>
  );
}

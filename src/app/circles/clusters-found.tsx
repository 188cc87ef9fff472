import { useState } from "react";
import type { ClusterSize } from "../../core/model/change.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Choice } from "../controls/choice.tsx";
import { clusterName } from "../people/cluster-name.ts";
import { useApp } from "../use-app.ts";

/** Clusters shown at first, and added with every "show more". */
const A_FEW = 8;
/** What holds a cluster together is told in at most this many names. */
const MOST_TERMS = 3;
const SIZES: readonly ClusterSize[] = ["larger", "usual", "smaller"];

/** What the page found by itself: each cluster with what holds it together, and how sure it is. */
export function ClustersFound({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { groups } = words;
  const [shown, setShown] = useState(A_FEW);
  // The wish shows at once; the clusters follow when the sums are done.
  const [asked, setAsked] = useState(view.method.size);
  const rest = Math.min(A_FEW, view.clusters.length - shown);
  return (
    <section className="circles-found" aria-labelledby="circles-found">
      <h2 id="circles-found">{groups.title}</h2>
      <p className="soft">
        {groups.intro}{" "}
        <Button look="text" onPress={() => deeds.go("how")}>
          {words.how.title}
        </Button>
      </p>
      <Choice
        label={groups.size}
        value={state.busy ? asked : view.method.size}
        options={SIZES.map((size) => ({ value: size, text: groups.sizes[size] }))}
        onChange={(size) => {
          setAsked(size);
          void deeds.say({ kind: "cluster-size", size });
        }}
      />
      {view.clusters.length === 0 ? <p className="soft">{groups.none}</p> : null}
      <ul className="plain circle-list">
        {view.clusters.slice(0, shown).map((cluster, at) => {
          const name = clusterName(view, at, words.people);
          return (
            <li key={cluster.id}>
              <div>
                <p className="circle-name">
                  <bdi>{name}</bdi>
                </p>
                <p className="soft small">
                  {groups.people(cluster.people)}. {groups.certainty(cluster.certainty)}{" "}
                  {cluster.between > 0 ? groups.between(cluster.between) : ""}
                </p>
                <p className="small">
                  {cluster.terms.length === 0
                    ? groups.whyNot
                    : groups.why(cluster.terms.slice(0, MOST_TERMS), cluster.people)}{" "}
                  {cluster.parts.length > 1 ? groups.parts(cluster.parts) : ""}
                </p>
              </div>
              <div className="circle-ways">
                <Button
                  look="text"
                  label={groups.seeNamed(name)}
                  onPress={() => {
                    deeds.select(null);
                    deeds.lookOnly({ cluster: cluster.id });
                    deeds.go("seen");
                  }}
                >
                  {words.circles.see}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {rest > 0 ? (
        <Button look="text" onPress={() => setShown(shown + rest)}>
          {groups.more(rest)}
        </Button>
      ) : null}
    </section>
  );
}

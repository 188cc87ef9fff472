import { useFirstApp } from "../use-app.ts";
import { OpenKept } from "./open-kept.tsx";
import "./keeping.css";

/** On the first screen, when something is kept and closed. */
export function KeptLine() {
  const { keeping, words } = useFirstApp();
  const { kept } = keeping.state;
  if (kept?.state !== "locked") return null;
  return (
    <section className="kept-line">
      <div>
        <h2>{words.keeping.here}</h2>
        {kept.at === null ? null : (
          <p className="soft small">{words.keeping.hereSince(words.format.moment(kept.at))}</p>
        )}
      </div>
      <OpenKept />
    </section>
  );
}

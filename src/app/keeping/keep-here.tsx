import { useState } from "react";
import type { Kept } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { EraseKept } from "./erase-kept.tsx";
import { KeepForm } from "./keep-form.tsx";
import { LockButton } from "./lock-button.tsx";
import { OpenKept } from "./open-kept.tsx";
import "./keeping.css";

/** "Keep on this device": offered, under way, or why it cannot be. */
export function KeepHere() {
  const { state, keeping, words } = useApp();
  const { kept } = keeping.state;
  if (kept === null) return null;
  return (
    <section className="keep-here">
      <h2>{words.keeping.title}</h2>
      {state.view?.example === true ? <p>{words.keeping.example}</p> : <Standing kept={kept} />}
    </section>
  );
}

function Standing({ kept }: { readonly kept: Kept }) {
  const { words } = useApp();
  const told = words.keeping;
  switch (kept.state) {
    case "unable":
      return <p>{told.unable}</p>;
    case "nothing":
      return <KeepForm />;
    case "locked":
      return (
        <>
          <p>{told.already}</p>
          <OpenKept />
        </>
      );
    case "looking-on":
      return <p>{told.lookingOn}</p>;
    case "keeping":
      return <Keeping kept={kept} />;
  }
}

/** When it was last written, how big it is, and the two ways out. */
function Keeping({ kept }: { readonly kept: Kept }) {
  const { keeping, words } = useApp();
  const [erasing, setErasing] = useState(false);
  const { format, keeping: told } = words;
  return (
    <>
      <p>
        {told.keeping} {kept.at === null ? null : told.last(format.moment(kept.at), format.megabytes(kept.bytes))}
      </p>
      <p role="status">{kept.problem === null ? null : kept.problem === "full" ? told.full : told.fault}</p>
      {keeping.state.promised === null ? null : (
        <p className="soft">{keeping.state.promised ? told.promised : told.notPromised}</p>
      )}
      <div className="keep-ways">
        <LockButton look="line" />
        <span className="soft small">{told.lockText}</span>
      </div>
      <Button look="text" onPress={() => setErasing(true)}>
        {told.nothing}
      </Button>
      {erasing ? <EraseKept onClose={() => setErasing(false)} /> : null}
    </>
  );
}

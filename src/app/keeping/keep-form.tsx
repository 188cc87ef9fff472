import { useApp } from "../use-app.ts";
import { FreshPassphrase } from "./fresh-passphrase.tsx";

/** What will be kept, in plain words, and the passphrase, twice. */
export function KeepForm() {
  const { keeping, words } = useApp();
  const told = words.keeping;
  const problem = keeping.state.kept?.problem ?? null;
  return (
    <div className="keep-form">
      <div className="keep-words">
        <p>{told.intro}</p>
        <p>{told.what}</p>
        <p>{told.where}</p>
        <p>{told.forgotten}</p>
      </div>
      <FreshPassphrase
        button={told.button}
        busy={told.closing}
        onChosen={keeping.deeds.keep}
        problem={problem === null ? null : problem === "full" ? told.full : told.notNow}
      />
    </div>
  );
}

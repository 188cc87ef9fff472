import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { type Checked, selfTest } from "../trust/self-test.ts";
import { useApp } from "../use-app.ts";
import "./about.css";

/** The page tests itself when asked to, and says what held and what did not. */
export function CheckUs() {
  const { deeds, words } = useApp();
  const [checked, setChecked] = useState<readonly Checked[]>([]);
  const [busy, setBusy] = useState(false);
  const { checking } = words;
  const run = async (): Promise<void> => {
    setBusy(true);
    setChecked(await selfTest());
    setBusy(false);
  };
  const bad = checked.filter(({ ok }) => !ok).length;
  return (
    <div className="sheet about">
      <h1>{checking.title}</h1>
      <p className="lead">{checking.lead}</p>
      <Button look="solid" disabled={busy} onPress={() => void run()}>
        {checked.length === 0 ? checking.run : checking.again}
      </Button>
      <p className="proof-sum" role="status" aria-label={checking.title}>
        {busy
          ? checking.busy
          : checked.length === 0
            ? ""
            : bad === 0
              ? checking.good(checked.length)
              : checking.bad(bad)}
      </p>
      <ul className="plain">
        {checked.map(({ check, ok }) => (
          <li key={check} className={ok ? "proof" : "proof proof-bad"}>
            <strong>{ok ? checking.ok : checking.notOk}</strong> {checking.checks[check]}
          </li>
        ))}
      </ul>
      <p className="soft">{checking.limits}</p>
      <Button look="text" onPress={() => deeds.go("about")}>
        {words.shell.about}
      </Button>
    </div>
  );
}

import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { LockedLine } from "../backup/locked-line.tsx";
import { KeptLine } from "../keeping/kept-line.tsx";
import { TrustLine } from "../shell/trust-line.tsx";
import { canKeep, keepApp } from "../trust/keep.ts";
import { useFirstApp } from "../use-app.ts";
import { AddFiles, AddFolder } from "./add-files.tsx";
import { Plate } from "./plate.tsx";
import "./welcome.css";

/** The first screen: the idea in a few lines, and three doors of equal weight. */
export function Welcome() {
  const { words } = useFirstApp();
  const { welcome } = words;
  return (
    <div className="welcome">
      <KeptLine />
      <LockedLine />
      <section className="welcome-idea">
        <div className="welcome-words">
          <h1>{welcome.title}</h1>
          <p className="welcome-lead">{welcome.idea}</p>
          <p className="welcome-thesis">{welcome.ideaPlatforms}</p>
          <p className="soft">{welcome.ideaHere}</p>
        </div>
        <Plate names={welcome.plate} />
      </section>
      <Doors />
      <Promises />
    </div>
  );
}

function Doors() {
  const { deeds, words } = useFirstApp();
  const { welcome } = words;
  return (
    <section className="doors">
      <div className="door">
        <h2>{welcome.drawTitle}</h2>
        <p>{welcome.drawText}</p>
        <div className="door-ways">
          <Button look="solid" onPress={() => deeds.go("round")}>
            {welcome.drawButton}
          </Button>
        </div>
        <p className="door-note">
          <Button look="text" onPress={() => deeds.go("circles")}>
            {welcome.drawOne}
          </Button>
        </p>
      </div>
      <div className="door">
        <h2>{welcome.exampleTitle}</h2>
        <p>{welcome.exampleText}</p>
        <div className="door-ways">
          <Button look="solid" onPress={deeds.seeExample}>
            {welcome.exampleButton}
          </Button>
        </div>
      </div>
      <div className="door">
        <h2>{welcome.filesTitle}</h2>
        <p>{welcome.filesText}</p>
        <div className="door-ways">
          <AddFiles />
          <AddFolder />
        </div>
        <p className="door-note">
          <Button look="text" onPress={() => deeds.go("guides")}>
            {welcome.filesGuide}
          </Button>
          <br />
          <AddFiles look="text" name={words.backup.restore} />
          <br />
          <span className="small">{welcome.filesPaste}</span>
        </p>
      </div>
    </section>
  );
}

function Promises() {
  const { deeds, words } = useFirstApp();
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  const { welcome, shell } = words;
  return (
    <section className="promises">
      <div>
        <h2>{welcome.trustTitle}</h2>
        <p>{welcome.trustText}</p>
        <TrustLine />
      </div>
      <div>
        <h2>{welcome.keepTitle}</h2>
        {canKeep() ? (
          <>
            <p>{welcome.keepText}</p>
            <Button look="text" onPress={() => void keepApp().then(setFingerprint)}>
              {welcome.keepButton}
            </Button>
            <p role="status" className="small">
              {fingerprint === null ? null : (
                <>
                  {words.backup.fingerprint} <code className="fingerprint">{fingerprint}</code>
                </>
              )}
            </p>
          </>
        ) : (
          <p>{welcome.keepBySelf}</p>
        )}
        <p className="promises-more">
          <Button look="text" onPress={() => deeds.go("about")}>
            {shell.about}
          </Button>{" "}
          <Button look="text" onPress={() => deeds.go("advising")}>
            {words.advising.title}
          </Button>
        </p>
      </div>
    </section>
  );
}

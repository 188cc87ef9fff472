import { type ReactNode, useSyncExternalStore } from "react";
import { APP_VERSION } from "../../engine/app-version.ts";
import { Button } from "../controls/button.tsx";
import { requestsSoFar, subscribeToRequests } from "../trust/requests.ts";
import { useApp } from "../use-app.ts";
import licences from "./licences.list";
import "./about.css";

/** Privacy with its proofs, and credits. */
export function About() {
  const { deeds, words } = useApp();
  const { left, blocked } = useSyncExternalStore(subscribeToRequests, requestsSoFar);
  const { about } = words;
  return (
    <div className="sheet about">
      <h1>{about.title}</h1>
      <Part title={about.privacyTitle} lines={about.privacy} />
      <Part title={about.verifyTitle} lines={about.verify}>
        <Button onPress={() => deeds.go("check-us")}>{words.checking.title}</Button>
      </Part>
      <section>
        <h2>{about.countTitle}</h2>
        <div>
          <p className="about-count">{about.count(left, blocked)}</p>
          <h3>{about.countCannotTitle}</h3>
          {about.countCannot.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </section>
      <Part title={about.othersTitle} lines={[about.others]} />
      <Part title={about.thanksTitle} lines={[about.thanks]}>
        <Button look="text" onPress={() => deeds.go("how")}>
          {words.how.go}
        </Button>
      </Part>
      <Part title={about.licencesTitle} lines={[about.licences, about.version(APP_VERSION)]}>
        <details>
          <summary>{about.licencesList}</summary>
          <div lang="en" className="small">
            <ul className="plain">
              {licences.packages.map(([name, version, licence, whose]) => (
                <li key={name}>
                  {name} {version}, {licence}, © {whose}
                </li>
              ))}
            </ul>
            {licences.texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </details>
      </Part>
    </div>
  );
}

type PartProps = { readonly title: string; readonly lines: readonly string[]; readonly children?: ReactNode };

function Part({ title, lines, children }: PartProps) {
  return (
    <section>
      <h2>{title}</h2>
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {children}
      </div>
    </section>
  );
}

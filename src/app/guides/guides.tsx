import { useRef } from "react";
import { TABLE_TEMPLATE_EN, TABLE_TEMPLATE_IT, TABLE_TEMPLATE_NAMES } from "../../core/model/table-template.ts";
import { Button } from "../controls/button.tsx";
import { saveFile } from "../take-away/save-file.ts";
import { useApp } from "../use-app.ts";
import { AddFiles } from "../welcome/add-files.tsx";
import { GuideDrawing } from "./guide-drawing.tsx";
import { reminder } from "./reminder.ts";
import "./guides.css";

/** The guides, the quickest source of people first after the two great archives. */
const GUIDES = [
  "linkedin",
  "facebook",
  "messenger",
  "contacts",
  "whatsapp",
  "calendar",
  "instagram",
  "x",
  "table",
] as const;
export type GuideName = (typeof GUIDES)[number];

/** Days after which it is worth looking: when the archive is usually there and its link still works. */
const LOOK_AGAIN_AFTER_DAYS = { linkedin: 2, facebook: 1, instagram: 1, x: 1 } as const;

/** A short guide for each source. */
export function Guides() {
  const { deeds, words } = useApp();
  const { guides } = words;
  const page = useRef<HTMLDivElement>(null);
  const goTo = (name: GuideName): void => {
    const heading = page.current?.querySelector<HTMLElement>(`#guide-${name}`);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div ref={page} className="sheet guides">
      <h1>{guides.title}</h1>
      <p className="lead">{guides.intro}</p>
      <div className="guides-ways">
        <Button look="solid" onPress={() => deeds.go("circles")}>
          {guides.meanwhile}
        </Button>
        <AddFiles look="line" />
      </div>
      <nav className="guides-index" aria-label={guides.which}>
        <ul className="plain">
          {GUIDES.map((name) => (
            <li key={name}>
              <Button look="text" label={guides.goTo(guides[name].name)} onPress={() => goTo(name)}>
                {guides[name].name}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      {GUIDES.map((name) => (
        <Guide key={name} name={name} />
      ))}
    </div>
  );
}

function Guide({ name }: { readonly name: GuideName }) {
  const { words } = useApp();
  const guide = words.guides[name];
  return (
    <article className="guide">
      <div className="guide-head">
        <h2 id={`guide-${name}`} tabIndex={-1}>
          {guide.name}
        </h2>
        <p className="soft">{guide.wait}</p>
        <GuideDrawing name={name} />
      </div>
      <div>
        {"ways" in guide ? (
          guide.ways.map((way) => (
            <section key={way.name} className="guide-variant">
              <h3>{way.name}</h3>
              <Steps name={`${guide.name}, ${way.name}`} steps={way.steps} />
            </section>
          ))
        ) : (
          <Steps name={guide.name} steps={guide.steps} />
        )}
        <p className="guide-note">{guide.note}</p>
        <Way name={name} />
      </div>
    </article>
  );
}

function Steps({ name, steps }: { readonly name: string; readonly steps: readonly string[] }) {
  const { guides } = useApp().words;
  return (
    <ol className="guide-steps" aria-label={`${name}: ${guides.steps}`}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

/** What the page can give towards it: a reminder, or the template. */
function Way({ name }: { readonly name: GuideName }) {
  const { state, words } = useApp();
  const { guides } = words;
  if (name === "table") {
    return (
      <Button
        onPress={() => {
          const text = state.language === "it" ? TABLE_TEMPLATE_IT : TABLE_TEMPLATE_EN;
          saveFile(new Blob([text], { type: "text/csv" }), TABLE_TEMPLATE_NAMES[state.language]);
        }}
      >
        {guides.downloadTemplate}
      </Button>
    );
  }
  if (!isAwaited(name)) return null;
  const guide = guides[name];
  const remind = (): void => {
    const file = reminder({
      about: name,
      today: state.day,
      inDays: LOOK_AGAIN_AFTER_DAYS[name],
      title: guide.reminder,
      text: guide.reminderText,
    });
    saveFile(file, `fare-rete-${name}.ics`);
  };
  return (
    <div className="guide-way">
      <Button label={`${guides.remind}: ${guide.name}`} onPress={remind}>
        {guides.remind}
      </Button>
      <span className="soft small">{guides.remindNote}</span>
    </div>
  );
}

/** Whether one waits for it after asking. */
function isAwaited(name: GuideName): name is keyof typeof LOOK_AGAIN_AFTER_DAYS {
  return name in LOOK_AGAIN_AFTER_DAYS;
}

import { TABLE_TEMPLATE_EN, TABLE_TEMPLATE_IT, TABLE_TEMPLATE_NAMES } from "../../core/model/table-template.ts";
import { Button } from "../controls/button.tsx";
import { saveFile } from "../take-away/save-file.ts";
import { useApp } from "../use-app.ts";
import { AddFiles } from "../welcome/add-files.tsx";
import { FacebookDrawing, LinkedInDrawing, MessengerDrawing, TableDrawing } from "./drawings.tsx";
import { reminder } from "./reminder.ts";
import "./guides.css";

type GuideName = "linkedin" | "facebook" | "messenger" | "table";

/** Days after which it is worth looking: when the archive is usually there and its link still works. */
const LOOK_AGAIN_AFTER_DAYS: Readonly<Record<"linkedin" | "facebook", number>> = { linkedin: 2, facebook: 1 };

/** A short guide for each source. */
export function Guides() {
  const { deeds, words } = useApp();
  const { guides } = words;
  return (
    <div className="sheet guides">
      <h1>{guides.title}</h1>
      <p className="lead">{guides.intro}</p>
      <div className="guides-ways">
        <Button look="solid" onPress={() => deeds.go("circles")}>
          {guides.meanwhile}
        </Button>
        <AddFiles look="line" />
      </div>
      <Guide name="linkedin" />
      <Guide name="facebook" />
      <Guide name="messenger" />
      <Guide name="table" />
    </div>
  );
}

function Guide({ name }: { readonly name: GuideName }) {
  const { words } = useApp();
  const guide = words.guides[name];
  return (
    <article className="guide">
      <div className="guide-head">
        <h2>{guide.name}</h2>
        <p className="soft">{guide.wait}</p>
        <Drawing name={name} />
      </div>
      <div>
        <ol className="guide-steps" aria-label={`${guide.name}: ${words.guides.steps}`}>
          {guide.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="guide-note">{guide.note}</p>
        <Way name={name} />
      </div>
    </article>
  );
}

function Drawing({ name }: { readonly name: GuideName }) {
  const { drawing } = useApp().words.guides;
  switch (name) {
    case "linkedin":
      return <LinkedInDrawing words={drawing} />;
    case "facebook":
      return <FacebookDrawing words={drawing} />;
    case "messenger":
      return <MessengerDrawing words={drawing} />;
    case "table":
      return <TableDrawing words={drawing} />;
  }
}

/** What the page can give towards it: a reminder, or the template. */
function Way({ name }: { readonly name: GuideName }) {
  const { state, words } = useApp();
  const { guides } = words;
  if (name === "messenger") return null;
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
  const guide = guides[name];
  const remind = (): void => {
    const file = reminder({
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

import { useEffect, useRef, useState } from "react";
import type { ComparedView } from "../../engine/consulted.ts";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Choice, Select } from "../controls/choice.tsx";
import { Uses } from "../purpose/uses.tsx";
import { useApp } from "../use-app.ts";
import { chosenBefore, pastDays, remember, type Chosen } from "./choosing.ts";
import { Compared } from "./compared.tsx";
import "./compare.css";

/** The network beside itself at another moment. */
export function Compare({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { compare, format } = words;
  const days = pastDays(view);
  const [chosen, setChosen] = useState<Chosen>(
    () =>
      chosenBefore() ?? {
        kind: days.length > 0 ? "past" : "report",
        day: days[1] ?? days[0] ?? null,
        files: [],
      },
  );
  const [heard, setHeard] = useState<ComparedView | null>(null);
  const { view: now } = state;
  const { kind, day, files } = chosen;
  const [first, second] = files;
  const choose = (change: Partial<Chosen>): void => {
    const next = { ...chosen, ...change };
    remember(next);
    setHeard(null);
    setChosen(next);
  };
  const asked = kind === "past" ? day : (first ?? null);
  useEffect(() => {
    let isOld = false;
    const listen = async (): Promise<void> => {
      if (asked === null || now === null) return;
      const and = kind === "report" && second !== undefined ? { and: second } : {};
      const answer = await deeds.consult({ kind: "compare", with: asked, ...and });
      if (!isOld) setHeard(answer);
    };
    void listen();
    return () => {
      isOld = true;
    };
  }, [asked, kind, second, now, deeds]);
  return (
    <Uses title={compare.title} intro={compare.intro}>
      <div className="add-gift compare-choice">
        {days.length === 0 ? null : (
          <Choice
            label={compare.with}
            value={kind}
            options={[
              { value: "past", text: compare.past },
              { value: "report", text: compare.report },
            ]}
            onChange={(value) => choose({ kind: value })}
          />
        )}
        {kind === "past" ? (
          <Select
            label={compare.day}
            value={String(day)}
            options={days.map((one) => ({ value: String(one), text: format.day(one) }))}
            onChange={(value) => choose({ day: days.find((one) => String(one) === value) ?? day })}
          />
        ) : (
          <div>
            <p className="soft">{compare.hint}</p>
            <ReportFile text={compare.choose} file={first} onFile={(file) => choose({ files: [file] })} />
            {first === undefined ? null : (
              <ReportFile text={compare.second} file={second} onFile={(file) => choose({ files: [first, file] })} />
            )}
          </div>
        )}
      </div>
      <p className="soft" role="status">
        {asked !== null && heard === null ? words.asking.looking : ""}
        {heard?.refused == null ? null : (
          <>
            <bdi>{files[heard.which]?.name}</bdi>. {compare.refused[heard.refused]}
          </>
        )}
      </p>
      {heard?.refused === null ? <Compared of={heard} isPast={kind === "past"} /> : null}
    </Uses>
  );
}

type ReportFileProps = {
  readonly text: string;
  readonly file: File | undefined;
  readonly onFile: (file: File) => void;
};

/** A report to compare with, and the button to choose it. */
function ReportFile({ text, file, onFile }: ReportFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <p className="candidate-deeds">
      <Button onPress={() => input.current?.click()}>{text}</Button>
      {file === undefined ? null : <bdi>{file.name}</bdi>}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          // The same file may be chosen again later.
          event.currentTarget.value = "";
          if (chosen !== undefined) onFile(chosen);
        }}
      />
    </p>
  );
}

import { useId, useState } from "react";
import type { Change } from "../../core/model/change.ts";
import type { Cohesion, Season } from "../../core/model/circle.ts";
import { formatDay } from "../../core/model/day.ts";
import type { CircleView } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Choice, Select } from "../controls/choice.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { saveFile } from "../take-away/save-file.ts";
import { useApp } from "../use-app.ts";
import { merging } from "./merging.ts";
import { circleName } from "./circle-name.ts";

export const COHESIONS: readonly Cohesion[] = ["all", "groups", "few"];
export const SEASONS: readonly Season[] = ["often", "now-and-then", "summer", "winter", "once-a-year", "not-any-more"];

/** What a circle is called, who knows whom in it, when one sees it, and whether it is another one after all. */
export function ChangeCircle({ circle, onClose }: { readonly circle: CircleView; readonly onClose: () => void }) {
  const { state, deeds, words } = useApp();
  const { circles, shell, terms } = words;
  const [name, setName] = useState(circle.name);
  const [cohesion, setCohesion] = useState<Cohesion | "unsaid">(circle.cohesion ?? "unsaid");
  const [season, setSeason] = useState<Season | "unsaid">(circle.season ?? "unsaid");
  const nameId = useId();
  const [into, setInto] = useState("");
  const others = (state.view?.circles ?? []).filter(({ id }) => id !== circle.id);

  const changes = (): readonly Change[] => {
    const called = name.trim();
    const other = others.find(({ id }) => id === into);
    const life = { cohesion: told(cohesion), season: told(season) };
    const isSame = life.cohesion === (circle.cohesion ?? null) && life.season === (circle.season ?? null);
    return [
      ...(called === "" || called === circle.name
        ? []
        : [{ kind: "rename-circle", circle: circle.id, name: called } as const]),
      ...(isSame ? [] : [{ kind: "circle-life", circle: circle.id, ...life } as const]),
      ...(other === undefined || state.view === null ? [] : merging(state.view, circle, other)),
    ];
  };

  const takeCards = async (): Promise<void> => {
    const cards = await deeds.circleCards(circle.id);
    if (cards !== null && state.view !== null) saveFile(cards, `fare-rete-circle-${formatDay(state.view.day)}.vcf`);
  };

  return (
    <Dialog asks title={circles.changeTitle} closeLabel={shell.close} onClose={onClose}>
      <form
        className="change-circle"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          const said = changes();
          if (said.length > 0) void deeds.sayAll(said);
        }}
      >
        <label className="field-label" htmlFor={nameId}>
          {circles.name}
        </label>
        <input
          id={nameId}
          className="field-input"
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Choice<Cohesion | "unsaid">
          label={circles.cohesion}
          value={cohesion}
          options={["unsaid" as const, ...COHESIONS].map((value) => ({ value, text: terms.cohesions[value] }))}
          onChange={setCohesion}
        />
        <Select<Season | "unsaid">
          label={circles.season}
          value={season}
          options={["unsaid" as const, ...SEASONS].map((value) => ({ value, text: terms.seasons[value] }))}
          onChange={setSeason}
        />
        {others.length === 0 ? null : (
          <Select<string>
            label={circles.merge}
            value={into}
            options={[
              { value: "", text: circles.mergeNone },
              ...others.map((other) => ({ value: other.id, text: circleName(other, terms) })),
            ]}
            onChange={setInto}
          />
        )}
        {circle.people.length === 0 ? null : (
          <p className="small soft">
            <Button look="text" onPress={() => void takeCards()}>
              {circles.cards}
            </Button>{" "}
            {circles.cardsText}
          </p>
        )}
        <div className="dialog-answers">
          <button type="submit" className="button button-solid">
            {circles.changeSave}
          </button>
          <Button onPress={onClose}>{shell.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

const told = <Word extends string>(word: Word | "unsaid"): Word | null => (word === "unsaid" ? null : word);

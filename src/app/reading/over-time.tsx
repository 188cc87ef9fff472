import { useState } from "react";
import { civil, dayOf } from "../../core/model/day.ts";
import type { View } from "../../engine/protocol.ts";
import type { Earlier } from "../../engine/what-if.ts";
import { useApp } from "../use-app.ts";

/** The network at the end of an earlier year: one slider, one sentence. */
export function OverTime({ view, first }: { readonly view: View; readonly first: number }) {
  const { deeds, words } = useApp();
  const { sources } = words;
  const last = civil(view.day).year - 1;
  const [year, setYear] = useState(last);
  const [earlier, setEarlier] = useState<Earlier | "counting" | null>(null);
  if (first >= last || view.people.ids.length === 0) return null;
  const count = (asked: number) => {
    const day = dayOf(asked, 12, 31);
    if (day === null) return;
    setEarlier("counting");
    void deeds.asOf(day).then(setEarlier);
  };
  return (
    <section className="over-time">
      <h2>{sources.overTime}</h2>
      <p className="soft">{sources.overTimeIntro}</p>
      <label>
        {sources.year} <output>{year}</output>
        <input
          type="range"
          min={first}
          max={last}
          value={year}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
          onPointerUp={() => count(year)}
          onKeyUp={() => count(year)}
        />
      </label>
      <p aria-live="polite">
        {earlier === null
          ? ""
          : earlier === "counting"
            ? sources.counting
            : sources.atEndOf(civil(earlier.day).year, earlier)}{" "}
        {earlier !== null && earlier !== "counting" && earlier.undated > 0 ? sources.undated(earlier.undated) : ""}
      </p>
    </section>
  );
}

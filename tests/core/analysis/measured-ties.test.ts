import { expect, test } from "vitest";

import { contactDays } from "../../../src/core/analysis/contact-days.ts";
import { activity, fullActivity, strengthParts, trace } from "../../../src/core/analysis/strength.ts";
import { tieState } from "../../../src/core/analysis/tie-state.ts";
import { day } from "../../../src/core/model/day.ts";
import { digest } from "../../../src/core/model/digest.ts";
import { personId, sourceId } from "../../../src/core/model/ids.ts";
import type { EgoTie } from "../../../src/core/model/network.ts";
import type { Source } from "../../../src/core/model/source.ts";
import { hasShared, readShared } from "../../support/oracle.ts";
import { auc } from "../../support/star.ts";

// 804 days of mail in three departments (Paranjape, Benson & Leskovec 2017): does strength tell who writes next?

const MAIL = sourceId("table");
const CUTS = [240, 300, 360, 420];
const NEXT_DAYS = 90;

type Mail = { readonly day: number; readonly out: boolean };

function mails(): readonly (readonly Mail[])[] {
  const pairs = new Map<string, Mail[]>();
  for (const department of [1, 2, 3]) {
    for (const line of readShared(`data/email-eu/Dept${department}.txt`).split("\n")) {
      const [from = -1, to = -1, second = 0] = line.split(" ").map(Number);
      if (line === "" || from === to) continue;
      const key = `${department} ${Math.min(from, to)} ${Math.max(from, to)}`;
      const mail = { day: Math.floor(second / 86_400), out: from < to };
      const known = pairs.get(key);
      if (known === undefined) pairs.set(key, [mail]);
      else known.push(mail);
    }
  }
  return [...pairs.values()];
}

/** The tie as it was known on a day. */
function tieBefore(log: readonly Mail[], cut: number, name: number): EgoTie | null {
  const directions = new Map<number, number>();
  for (const { day, out } of log) if (day < cut) directions.set(day, (directions.get(day) ?? 0) | (out ? 1 : 2));
  if (directions.size === 0) return null;
  const sorted = [...directions].sort(([a], [b]) => a - b);
  const contact = {
    source: MAIL,
    days: sorted.map(([at]) => day(at)),
    directions: sorted.map(([, bits]) => bits),
    weights: sorted.map(() => 1),
  };
  return {
    person: personId(digest(`mail ${name}`)),
    since: null,
    contacts: [contact],
    listedIn: [],
    endedIn: [],
    covered: true,
    closeness: null,
  };
}

test.skipIf(!hasShared)(
  "strength tells who will write in the next 90 days (AUC ≥ .84), and a dormant tie seldom wakes",
  () => {
    const logs = mails();
    const found = CUTS.map((cut) => {
      const today = day(cut);
      const coverage = { from: day(0), to: today };
      const source: Source = { id: MAIL, platform: "table", coverage, contactCoverage: coverage, files: [] };
      const ties = logs.flatMap((log, i) => {
        const tie = tieBefore(log, cut, i);
        return tie === null
          ? []
          : [{ tie, contact: contactDays(tie), next: log.some(({ day: at }) => at >= cut && at < cut + NEXT_DAYS) }];
      });
      const scale = { today, fullActivity: fullActivity(ties.map(({ contact }) => activity(contact, today))) };
      const scores = ties.map(({ tie, contact }) => trace(strengthParts(tie, contact, 0, scale)));
      const states = ties.map(({ tie, contact }) =>
        tieState({ tie, contact, band: "weak", knownTie: false, seasonal: false, seen: true }, [source], today),
      );
      const woke = (state: string): number => {
        const those = ties.filter((_, i) => states[i] === state);
        return those.filter(({ next }) => next).length / those.length;
      };
      return {
        auc: auc(
          scores,
          ties.map(({ next }) => next),
        ),
        active: woke("active"),
        dormant: woke("dormant"),
      };
    });
    const mean = (of: (one: (typeof found)[number]) => number): number =>
      found.reduce((sum, one) => sum + of(one), 0) / found.length;
    // Measured: AUC .842; 59 % of active ties and 30 % of dormant ones had mail within 90 days.
    expect(mean((one) => one.auc)).toBeGreaterThanOrEqual(0.84);
    expect(mean((one) => one.dormant)).toBeLessThan(0.6 * mean((one) => one.active));
  },
);

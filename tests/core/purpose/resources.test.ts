import { expect, test } from "vitest";
import { coveredBy } from "../../../src/core/purpose/resources.ts";
import { personId } from "../../../src/core/model/ids.ts";
import { exampleWords } from "./example-words.ts";

const { network, analysis } = exampleWords();
const memberOf = (kind: string) => network.circles.find((circle) => circle.kind === kind)?.people[0] ?? personId("?");
const stranger =
  network.people.find(
    ({ id }, row) =>
      analysis.people[row]?.strength?.band === "cold" && !network.circles.some(({ people }) => people.includes(id)),
  )?.id ?? personId("?");

test("what is answered is covered by family, friends or acquaintances; the rest is nobody's or not said", () => {
  const covered = coveredBy(
    {
      ...network,
      answers: [
        { question: "resource:babysits", people: [memberOf("family"), memberOf("friends")], nobody: false },
        { question: "position:nurse", people: [stranger], nobody: false },
        { question: "resource:lends-money", people: [], nobody: true },
        { question: "resource:party", people: [personId("gone")], nobody: false },
      ],
    },
    analysis,
  );
  const of = (question: string) => covered.find((one) => one.question === question);
  expect(covered).toHaveLength(43);
  expect(of("resource:babysits")?.state).toBe("several");
  expect(new Set(of("resource:babysits")?.people.map(({ tie }) => tie))).toEqual(new Set(["family", "friend"]));
  expect(of("position:nurse")).toMatchObject({ state: "one", people: [{ tie: "acquaintance" }] });
  expect(of("resource:lends-money")?.state).toBe("nobody");
  expect(of("resource:party")?.state).toBe("unsaid");
  expect(of("position:lawyer")).toEqual({ question: "position:lawyer", state: "unsaid", people: [] });
});

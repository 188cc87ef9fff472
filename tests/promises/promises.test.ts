import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const rows = readFileSync(new URL("promises.md", import.meta.url), "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, number = ""]) => /^T\d+$/.test(number));

test("there are fifteen promises, each with a proof that exists and asserts something", () => {
  expect(rows.map(([, number]) => number)).toEqual(Array.from({ length: 15 }, (_, at) => `T${at + 1}`));
  for (const [, number = "", , proofs = ""] of rows) {
    expect(proofs, number).not.toBe("");
    for (const proof of proofs.split(" ")) {
      expect(existsSync(proof), `${number}: ${proof}`).toBe(true);
      expect(readFileSync(proof, "utf8"), `${number}: ${proof}`).toContain("expect(");
    }
  }
});

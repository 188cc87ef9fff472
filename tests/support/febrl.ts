import { existsSync, readFileSync } from "node:fs";

/** One record of the FEBRL data sets: an invented person, some written with slips. */
export type FebrlRecord = {
  readonly entity: string;
  readonly given: string;
  readonly family: string;
  readonly suburb: string;
  readonly postcode: string;
  readonly born: string;
};

const FOLDER = new URL("../../../shared/data/febrl/", import.meta.url);

/** Records of a FEBRL data set; `null` where the research data are not beside the checkout. */
export function readFebrl(name: string): readonly FebrlRecord[] | null {
  const file = new URL(`${name}.csv`, FOLDER);
  if (!existsSync(file)) return null;
  const [, ...rows] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  return rows.map((row) => {
    const [id = "", given = "", family = "", , , , suburb = "", postcode = "", , born = ""] = row
      .split(",")
      .map((cell) => cell.trim());
    return { entity: /^rec-(\d+)-/.exec(id)?.[1] ?? id, given, family, suburb, postcode, born };
  });
}

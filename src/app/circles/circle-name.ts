import type { Circle } from "../../core/model/circle.ts";
import type { Words } from "../words/words.ts";

/** What a circle is called: by its name, or by its kind where it has none. */
export const circleName = ({ name, kind }: Pick<Circle, "name" | "kind">, terms: Words["terms"]): string =>
  name === "" ? terms.circleKinds[kind] : name;

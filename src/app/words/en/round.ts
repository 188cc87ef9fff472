import type { Words } from "../words.ts";

export const round: Words["round"] = {
  title: "The round of circles",
};

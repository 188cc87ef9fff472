import type { Words } from "../words.ts";

export const advising: Words["advising"] = {
  title: "Together with someone else",
};

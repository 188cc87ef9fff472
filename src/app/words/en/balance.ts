import type { Words } from "../words.ts";

export const balance: Words["balance"] = {
  title: "What it is made of",
};

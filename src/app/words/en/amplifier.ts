import type { Words } from "../words.ts";

export const amplifier: Words["amplifier"] = {
  title: "What is amplified, and what is not",
};

import { makeFormat } from "../format.ts";

export const format = makeFormat("it-IT");

import type { Reader } from "../source.ts";
import { networkReader } from "./network-file.ts";
import { reportReader } from "./report.ts";

/** Every reader of whole networks. */
export const NETWORK_READERS: readonly Reader[] = [networkReader, reportReader];

import type { Day } from "../core/model/day.ts";
import type { FindingCode } from "../core/model/finding.ts";
import type { Network } from "../core/model/network.ts";
import type { FileRead } from "../core/model/source.ts";

/** What can only be seen by looking at several files together. */

/** Silence after which the chats must be elsewhere: half a year, as Meta moved them from December 2023. */
const CHATS_ELSEWHERE_DAYS = 180;

/**
 * Facebook's export without its newer chats: since the end-to-end encryption of December 2023 they
 * are in a download of their own. Told on the file with the newest message, when something else of
 * the export is much newer.
 */
export function withChatsElsewhere(files: readonly FileRead[], today: Day): readonly FileRead[] {
  const facebook = files.filter((file) => file.platform === "facebook");
  let newest: { readonly file: FileRead; readonly day: Day } | null = null;
  let elsewhere = Number.NEGATIVE_INFINITY;
  for (const file of facebook) {
    const message = newestMessage(file);
    if (message !== null && (newest === null || message > newest.day)) newest = { file, day: message };
    elsewhere = Math.max(elsewhere, newestOther(file, today));
  }
  if (newest === null || elsewhere - newest.day <= CHATS_ELSEWHERE_DAYS) return files;
  const quiet = newest.file;
  return files.map((file) => (file === quiet ? withFinding(file, "chats-elsewhere") : file));
}

/** The files on which to say that their owner is not known: one of each source that shows contact. */
export function filesWithoutOwner(network: Network): ReadonlySet<FileRead> {
  if (network.ego.basis !== "unknown") return new Set();
  const told = network.sources.flatMap((source) => {
    const file = source.files.find((candidate) => candidate.reading.seesContact && candidate.reading.used > 0);
    return file === undefined ? [] : [file];
  });
  return new Set(told);
}

function newestMessage(file: FileRead): Day | null {
  let newest: Day | null = null;
  for (const conversation of file.reading.conversations) {
    for (const day of conversation.days) if (newest === null || day > newest) newest = day;
  }
  return newest;
}

/** The newest dated thing that is no message; events to come are no sign of the export's age. */
function newestOther(file: FileRead, today: Day): number {
  const { traces, memberships, egoFacts } = file.reading;
  let newest = Number.NEGATIVE_INFINITY;
  const see = (day: Day | null): void => {
    if (day !== null && day <= today && day > newest) newest = day;
  };
  for (const trace of traces) see(trace.day);
  for (const membership of memberships) {
    see(membership.from);
    see(membership.to);
  }
  for (const fact of egoFacts) {
    if (fact.kind !== "belonged") continue;
    see(fact.from);
    see(fact.to);
  }
  return newest;
}

function withFinding(file: FileRead, code: FindingCode): FileRead {
  return {
    ...file,
    reading: { ...file.reading, findings: [...file.reading.findings, { code, line: null }] },
  };
}

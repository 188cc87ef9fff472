import type { Request } from "../confirmed.ts";
import type { Answer, View } from "../protocol.ts";
import type { Seal } from "../vault/mooring.ts";
import type { BackupAnswer } from "./messages.ts";

/** The page's end of backups and of the lock that opens with their passphrase. */
export type BackupEngine = {
  readonly backUp: (passphrase: string) => Promise<Extract<BackupAnswer, { kind: "backup" }>>;
  readonly openBackup: (file: Blob, passphrase: string) => Promise<Extract<BackupAnswer, { kind: "backup-opened" }>>;
  readonly restoreBackup: (how: "replace" | "join") => Promise<View>;
  readonly lock: (seal: Seal) => Promise<ArrayBuffer>;
  readonly unlock: (sealed: ArrayBuffer, passphrase: string) => Promise<View>;
};

type Ask = <T>(request: Request, pick: (answer: Answer) => T | null) => Promise<T>;

export const createBackupEngine = (ask: Ask, view: (request: Request) => Promise<View>): BackupEngine => ({
  backUp: (passphrase) => ask({ kind: "back-up", passphrase }, (answer) => (answer.kind === "backup" ? answer : null)),
  openBackup: (file, passphrase) =>
    ask({ kind: "open-backup", file, passphrase }, (answer) => (answer.kind === "backup-opened" ? answer : null)),
  restoreBackup: (how) => view({ kind: "restore-backup", how }),
  lock: (seal) => ask({ kind: "lock", seal }, (answer) => (answer.kind === "locked" ? answer.sealed : null)),
  unlock: (sealed, passphrase) => view({ kind: "unlock", sealed, passphrase }),
});

import type { Platform } from "../../core/model/platform.ts";
import type { Seal } from "../vault/mooring.ts";

/** What is asked of backups, and of the lock that opens with their passphrase. */
export type BackupCommand =
  /** Everything as one encrypted file; answered by `backup`. */
  | { readonly kind: "back-up"; readonly job: number; readonly passphrase: string }
  /** What such a file holds; answered by `backup-opened`, and nothing is changed yet. */
  | { readonly kind: "open-backup"; readonly job: number; readonly file: Blob; readonly passphrase: string }
  /** Takes up what was opened last, in place of what is there or joined with it; answered by a view. */
  | { readonly kind: "restore-backup"; readonly job: number; readonly how: "replace" | "join" }
  /** Everything as one sealed document that the page holds while it forgets the rest; answered by `locked`. */
  | { readonly kind: "lock"; readonly job: number; readonly seal: Seal }
  /** Takes it up again; answered by a view. */
  | { readonly kind: "unlock"; readonly job: number; readonly sealed: ArrayBuffer; readonly passphrase: string };

export type BackupAnswer =
  /** `seal`: what can lock the screen under the same passphrase; `null` where there is no cryptography. */
  | { readonly kind: "backup"; readonly job: number; readonly file: Blob; readonly seal: Seal | null }
  | { readonly kind: "backup-opened"; readonly job: number; readonly inside: BackupInside; readonly seal: Seal | null }
  | { readonly kind: "locked"; readonly job: number; readonly sealed: ArrayBuffer };

/** What a backup holds, before it is restored. */
export type BackupInside = {
  /** When it was made, milliseconds since 1970. */
  readonly at: number;
  /** Whose network it is; empty where the files do not say. */
  readonly name: string;
  readonly platforms: readonly Platform[];
  readonly people: number;
  /** Circles ego drew or confirmed. */
  readonly circles: number;
  /** How many things were said. */
  readonly changes: number;
};

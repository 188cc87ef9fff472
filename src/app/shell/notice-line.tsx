import { Button } from "../controls/button.tsx";
import type { FailureCode } from "../../engine/protocol.ts";
import type { Notice } from "../state/state.ts";
import { useFirstApp } from "../use-app.ts";
import type { FirstWords } from "../words/first.ts";

/** One line under the bar when something went wrong, until it is closed. */
export function NoticeLine() {
  const { state, deeds, words } = useFirstApp();
  return (
    <div role="alert" className={state.notice === null ? "notice-none" : "notice"}>
      {state.notice === null ? null : (
        <>
          <p>{sentence(state.notice, words)}</p>
          <Button look="text" onPress={deeds.dismissNotice}>
            {words.shell.close}
          </Button>
        </>
      )}
    </div>
  );
}

const sentence = (notice: Notice, words: FirstWords): string =>
  notice.kind === "nothing-to-read" ? words.shell.nothingToRead : failureSentence(notice.code, words);

/** Why something failed, and what one can do. */
export function failureSentence(code: FailureCode, { shell }: FirstWords): string {
  switch (code) {
    case "out-of-memory":
      return shell.failureMemory;
    case "no-canvas":
      return shell.failureCanvas;
    case "wrong-passphrase":
      return shell.failurePassphrase;
    case "kept-damaged":
      return shell.failureKept;
    case "kept-newer":
      return shell.failureNewer;
    case "not-a-backup":
      return shell.failureNotBackup;
    case "backup-damaged":
      return shell.failureBackup;
    case "backup-newer":
      return shell.failureBackupNewer;
    case "no-room":
      return shell.failureNoRoom;
    case "looking-on":
      return shell.failureLookingOn;
    case "file-gone":
      return shell.failureFileGone;
    case "unknown-command":
    case "our-fault":
      return shell.failureFault;
  }
}

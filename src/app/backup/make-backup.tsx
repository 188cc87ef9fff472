import { useState } from "react";
import { type Day, formatDay } from "../../core/model/day.ts";
import { Dialog } from "../controls/dialog.tsx";
import { FreshPassphrase } from "../keeping/fresh-passphrase.tsx";
import { failureSentence } from "../shell/notice-line.tsx";
import { takeFocus } from "./take-focus.ts";
import { saveFile } from "../take-away/save-file.ts";
import { useApp } from "../use-app.ts";

type MakeBackupProps = { readonly day: Day; readonly onClose: () => void };

/** A passphrase, and the file. */
export function MakeBackup({ day, onClose }: MakeBackupProps) {
  const { keeping, words } = useApp();
  const [problem, setProblem] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const told = words.backup;

  const make = async (passphrase: string): Promise<void> => {
    const file = await keeping.deeds.backUp(passphrase);
    if (typeof file === "string") return setProblem(failureSentence(file, words));
    const name = `fare-rete-backup-${formatDay(day)}.age`;
    saveFile(file, name);
    setSaved(name);
  };

  return (
    <Dialog title={told.title} closeLabel={saved === null ? words.shell.cancel : words.shell.close} onClose={onClose}>
      {saved === null ? (
        <>
          <p>{told.makeText}</p>
          <FreshPassphrase look="solid" button={told.make} busy={told.making} onChosen={make} problem={problem} />
        </>
      ) : (
        <p role="status" tabIndex={-1} ref={takeFocus}>
          {words.takeAway.done(saved)}
        </p>
      )}
    </Dialog>
  );
}

import { useState } from "react";
import type { BackupInside } from "../../engine/backup/messages.ts";
import type { FailureCode } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { isOpen } from "../keeping/keeping-state.ts";
import { OpenForm } from "../keeping/open-form.tsx";
import { failureSentence } from "../shell/notice-line.tsx";
import { useApp } from "../use-app.ts";
import { takeFocus } from "./take-focus.ts";
import type { Words } from "../words/words.ts";

/** What a backup holds, and what becomes of what is open. There as long as a file was chosen. */
export function RestoreBackup() {
  const { state, keeping, words } = useApp();
  const { backup } = state;
  if (backup === null) return null;
  return (
    <Dialog title={words.backup.title} closeLabel={words.shell.cancel} onClose={() => keeping.deeds.chooseBackup(null)}>
      <Restore file={backup} />
    </Dialog>
  );
}

function Restore({ file }: { readonly file: Blob }) {
  const { state, keeping, words } = useApp();
  const [inside, setInside] = useState<BackupInside | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const told = words.backup;

  const open = async (passphrase: string): Promise<string | null> => {
    const found = await keeping.deeds.openBackup(file, passphrase);
    if (typeof found === "string") return sentence(found, words);
    setInside(found);
    return null;
  };
  const restore = async (how: "replace" | "join"): Promise<void> => {
    setWorking(true);
    setProblem(null);
    const code = await keeping.deeds.restoreBackup(how);
    setWorking(false);
    if (code !== null) setProblem(sentence(code, words));
  };

  if (inside === null) {
    return (
      <>
        <p>{told.openText}</p>
        <OpenForm button={told.look} onTry={open} />
      </>
    );
  }
  const { view } = state;
  const isAlone = view === null || view.example;
  const { platforms } = words.terms;
  return (
    <>
      <p tabIndex={-1} ref={takeFocus}>
        {told.inside(words.format.moment(inside.at), inside.name)}{" "}
        {told.counts(inside.people, inside.circles, inside.changes)}{" "}
        {inside.platforms.length === 0
          ? null
          : told.sources(words.format.list(inside.platforms.map((platform) => platforms[platform])))}
      </p>
      {isAlone ? null : (
        <p>
          {told.choose(view.summary.people)} {isOpen(keeping.state) ? told.choosing : null}
        </p>
      )}
      <p role="status">{working ? told.restoring : null}</p>
      <p role="alert" className="passphrase-problem">
        {problem}
      </p>
      <div className="dialog-answers">
        {isAlone ? null : (
          <Button look="solid" disabled={working} onPress={() => void restore("join")}>
            {told.join}
          </Button>
        )}
        <Button look={isAlone ? "solid" : "line"} disabled={working} onPress={() => void restore("replace")}>
          {isAlone ? told.take : told.replace}
        </Button>
      </div>
    </>
  );
}

const sentence = (code: FailureCode, words: Words): string =>
  code === "wrong-passphrase" ? words.backup.wrong : failureSentence(code, words);

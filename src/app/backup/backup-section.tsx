import { useState } from "react";
import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { Select } from "../controls/choice.tsx";
import { useApp } from "../use-app.ts";
import { AddFiles } from "../welcome/add-files.tsx";
import { canLock, idleMinutes } from "./can-lock.ts";
import { MakeBackup } from "./make-backup.tsx";

const IDLE = [0, 5, 15, 30] as const;

/** One encrypted file to take away, the way back from it, and when the screen locks by itself. */
export function BackupSection({ view }: { readonly view: View }) {
  const app = useApp();
  const { keeping, words } = app;
  const [making, setMaking] = useState(false);
  const told = words.backup;
  return (
    <section className="keep-here">
      <h2>{told.title}</h2>
      <p>{told.text}</p>
      <div className="keep-ways">
        <Button onPress={() => setMaking(true)}>{told.make}</Button>
        <AddFiles look="text" name={told.restore} />
      </div>
      {canLock(app) ? (
        <Select
          label={told.idle}
          value={String(idleMinutes(app))}
          options={IDLE.map((minutes) => ({
            value: String(minutes),
            text: minutes === 0 ? told.never : told.minutes(minutes),
          }))}
          onChange={(minutes) => keeping.deeds.setIdle(Number(minutes))}
        />
      ) : null}
      <p className="soft small">{told.shared}</p>
      {making ? <MakeBackup day={view.day} onClose={() => setMaking(false)} /> : null}
    </section>
  );
}

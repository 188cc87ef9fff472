import { PASSPHRASE } from "./keeping.ts";
import { drop } from "./drop.ts";
import { goTo, said } from "./screens.ts";
import { type Visit, download, ready } from "./visit.ts";

/** Makes a backup from "Take away", puts its dialog away and gives the file. */
export async function makeBackup(journey: Visit, passphrase = PASSPHRASE): Promise<{ bytes: Buffer; name: string }> {
  const { page } = journey;
  const { backup, keeping, shell } = said(journey);
  await goTo(journey, "take-away");
  await page.getByRole("button", { name: backup.make, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(keeping.passphrase, { exact: true }).fill(passphrase);
  await dialog.getByLabel(keeping.again, { exact: true }).fill(passphrase);
  const file = await download(page, () => dialog.getByRole("button", { name: backup.make, exact: true }).click());
  await dialog.getByRole("button", { name: shell.close, exact: true }).click();
  return file;
}

/** Drops a backup on the page and waits until it is said what is in it. */
export async function openBackup(journey: Visit, path: string, passphrase = PASSPHRASE): Promise<void> {
  const { page } = journey;
  const { backup, keeping } = said(journey);
  await drop(page, [path]);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(keeping.passphrase, { exact: true }).fill(passphrase);
  await dialog.getByRole("button", { name: backup.look, exact: true }).click();
}

/** Answers what becomes of it, and waits until it is there. */
export async function restore(journey: Visit, how: "take" | "join" | "replace"): Promise<void> {
  const { page } = journey;
  await page
    .getByRole("dialog")
    .getByRole("button", { name: said(journey).backup[how], exact: true })
    .click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await ready(journey);
}

import { readFileSync } from "node:fs";

/** A file under fixtures/whatsapp. */
export function whatsappFixture(path: string): string {
  return readFileSync(new URL(`../../../../fixtures/whatsapp/${path}`, import.meta.url), "utf8");
}

import { shownName } from "../text/names.ts";
import { baseName, normalPath } from "../text/path.ts";

/** What iOS calls every chat inside its archive (2016–2026), also as a second download. */
const NAMELESS = /^_?chat(?: ?\(\d+\))?\.txt$/;

/**
 * What stands before the chat's name. Italian and English seen in files; the others are how the app names the file in
 * that language, not verified.
 */
const BEFORE_NAME =
  /^(?:whatsapp[ _-]chatt?|chat[ _-](?:de[ _]|di[ _]|do[ _])?whatsapp|discussion[ _]whatsapp|conversa[ _]do[ _]whatsapp)(?:[ _]+(?:with|con|mit|avec|com|met|med|-|–)(?=[ _]))?[ _]+/i;

/** True for the path of an exported chat, whichever phone and language named it. */
export function isChatPath(path: string): boolean {
  const base = baseName(normalPath(path));
  return base.endsWith(".txt") && (NAMELESS.test(base) || base.includes("whatsapp"));
}

/**
 * The chat's name as its file or folder says: `Chat WhatsApp con Marco.txt`, `WhatsApp Chat with Marco.txt`,
 * `WhatsApp Chat - Marco/_chat.txt`. Empty when the path does not say.
 */
export function chatName(path: string): string {
  const tidy = path.replaceAll("\\", "/");
  const own = baseName(tidy).normalize("NFC");
  const written = NAMELESS.test(own.toLowerCase()) ? (tidy.split("/").at(-2) ?? "") : own;
  const bare = written
    .normalize("NFC")
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/(?: ?\(\d{1,3}\))?(?:\.txt|\.zip){1,2}$/i, "")
    .replace(/ ?\(\d{1,3}\)$/, "");
  const before = BEFORE_NAME.exec(bare);
  return before === null ? "" : shownName(bare.slice(before[0].length));
}

/** A name as compared: files cannot hold every character a name can. */
export function nameSign(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Text encodings of vCard 2.1 in plain code: the core knows no `TextDecoder`. Telephones of 2005–2015 wrote
 * `ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8`; Outlook 2003 and 2007 `CHARSET=Windows-1252` or none.
 */

/** The bytes a quoted-printable text stands for (RFC 2045 §6.7). A `=` that begins no pair is a `=`. */
export function quotedPrintableBytes(text: string): readonly number[] {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === EQUALS && HEX_PAIR.test(text.slice(at + 1, at + 3))) {
      bytes.push(Number.parseInt(text.slice(at + 1, at + 3), 16));
      at += 2;
    } else if (code < 0x80) bytes.push(code);
    // Characters beyond ASCII have no place here; those who write them mean themselves.
    else bytes.push(...utf8Bytes(text.codePointAt(at) ?? code));
    if (code >= 0xd800 && code <= 0xdbff) at++;
  }
  return bytes;
}

/**
 * Bytes as text. UTF-8 when the charset says so or says nothing, as long as the bytes are UTF-8; otherwise
 * windows-1252, which is Latin-1 with curly quotes and the euro in the gap.
 */
export function decodedBytes(bytes: readonly number[], charset: string): string {
  const isWestern = /^(?:iso-?8859-?1|latin-?1|windows-?1252|cp-?1252)/i.test(charset.trim());
  return (isWestern ? null : utf8Text(bytes)) ?? westernText(bytes);
}

const EQUALS = 0x3d;
const HEX_PAIR = /^[0-9A-Fa-f]{2}$/;

function utf8Bytes(point: number): readonly number[] {
  if (point < 0x800) return [0xc0 | (point >> 6), 0x80 | (point & 63)];
  if (point < 0x10000) return [0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)];
  return [0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)];
}

/** `null` when the bytes are not UTF-8 (RFC 3629); an unfinished character at the end is let go. */
function utf8Text(bytes: readonly number[]): string | null {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80 ? 1 : lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead <= 0xf4 ? 4 : 0;
    if (length === 0 || (lead >= 0x80 && lead < 0xc2)) return null;
    let point = length === 1 ? lead : lead & (0xff >> (length + 1));
    for (let i = 1; i < length; i++) {
      const next = bytes[at + i];
      if (next === undefined) return text;
      if (next < 0x80 || next > 0xbf) return null;
      point = (point << 6) | (next & 63);
    }
    if (point < (SMALLEST[length] ?? 0) || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    text += String.fromCodePoint(point);
    at += length;
  }
  return text;
}

/** Smallest character a sequence of each length may stand for. */
const SMALLEST: readonly number[] = [0, 0, 0x80, 0x800, 0x10000];

const westernText = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte >= 0x80 && byte < 0xa0 ? (GAP[byte - 0x80] ?? "") : String.fromCharCode(byte))).join("");

/** 0x80–0x9F of windows-1252; the five that mean nothing are U+FFFD. */
const GAP = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

/**
 * Facebook's exports write each byte of a UTF-8 text as one character: "José" comes as `Jos\u00c3\u00a9`
 * (every JSON download seen from 2018 to 2026; the end-to-end encrypted Messenger download is clean).
 *
 * The core has no TextDecoder, so the bytes are decoded here, strictly: anything that is not valid
 * UTF-8 was not made by this fault and is left as it is.
 */

/**
 * The text as its author wrote it. A text that is not mojibake comes back unchanged, so repairing twice
 * is repairing once; for that reason a text mangled twice over is repaired twice.
 */
export function repairMojibake(text: string): string {
  let repaired = text;
  while (looksLikeBytes(repaired)) {
    const decoded = decodeUtf8(repaired);
    if (decoded === null) return repaired;
    repaired = decoded;
  }
  return repaired;
}

/** Some character above ASCII, and none above a byte. */
function looksLikeBytes(text: string): boolean {
  let highest = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0xff) return false;
    if (unit > highest) highest = unit;
  }
  return highest > 0x7f;
}

/** Code units taken as bytes of UTF-8; `null` when they are not (overlong, surrogate, cut, too large). */
function decodeUtf8(bytes: string): string | null {
  let text = "";
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes.charCodeAt(i);
    const length = sequenceLength(lead);
    if (length === 0 || i + length > bytes.length) return null;
    let point = length === 1 ? lead : lead & (0x7f >> length);
    for (let k = 1; k < length; k++) {
      const next = bytes.charCodeAt(i + k);
      if ((next & 0xc0) !== 0x80) return null;
      point = (point << 6) | (next & 0x3f);
    }
    if (point < smallestOf(length) || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    text += String.fromCodePoint(point);
    i += length;
  }
  return text;
}

/** Bytes in the sequence this byte begins; 0 when no sequence begins with it. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

/** The smallest code point that needs this many bytes; a smaller one is an overlong form. */
function smallestOf(length: number): number {
  return length === 4 ? 0x10000 : length === 3 ? 0x800 : length === 2 ? 0x80 : 0;
}

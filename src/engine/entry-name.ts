import { crc32 } from "./crc32.ts";

/**
 * Names in archives are UTF-8 when flagged so or when they are valid UTF-8; WinRAR and old Info-ZIP
 * add the UTF-8 form beside a crippled one; older tools wrote the code page of the first IBM PC.
 */
const UTF8_FLAG = 1 << 11;
/** Extra field of Info-ZIP with the UTF-8 name: version 1, checksum of the plain name, name. */
const EXTRA_NAME = 0x7075;

/** Code page 437 from 0x7F on. */
const CP437 =
  "⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

/** The name of an entry from its bytes, its general purpose flags and its extra fields. */
export function entryName(bytes: Uint8Array, flags: number, extra: Uint8Array): string {
  const beside = (flags & UTF8_FLAG) === 0 ? nameBeside(bytes, extra) : null;
  const name = beside ?? bytes;
  try {
    return new TextDecoder("utf-8", { fatal: (flags & UTF8_FLAG) === 0, ignoreBOM: true }).decode(name);
  } catch {
    return Array.from(name, (byte) => (byte < 0x7f ? String.fromCharCode(byte) : CP437.charAt(byte - 0x7f))).join("");
  }
}

/** The UTF-8 name in the extra fields, where it belongs to this very name. */
function nameBeside(bytes: Uint8Array, extra: Uint8Array): Uint8Array | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== EXTRA_NAME || length < 5 || at + 4 + length > extra.length) continue;
    const check = crc32();
    check.add(bytes);
    if (view.getUint8(at + 4) === 1 && view.getUint32(at + 5, true) === check.value()) {
      return extra.subarray(at + 9, at + 4 + length);
    }
  }
  return null;
}

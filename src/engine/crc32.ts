/** The checksum of ISO 3309 and of every archive, over pieces; four bytes a step (M. E. Kounavis & F. L. Berry, 2005). */
export type Crc32 = { readonly add: (bytes: Uint8Array) => void; readonly value: () => number };

const POLYNOMIAL = 0xedb8_8320;

/** Four tables of 256: the effect of a byte that stands 0–3 bytes before the end. */
const TABLES = ((): Uint32Array => {
  const tables = new Uint32Array(4 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    tables[byte] = crc;
  }
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
  }
  return tables;
})();

/** A new checksum, of nothing so far. */
export function crc32(): Crc32 {
  let crc = 0xffff_ffff;
  const of = (table: number, byte: number): number => TABLES[table * 256 + (byte & 0xff)] ?? 0;
  return {
    add: (bytes) => {
      let at = 0;
      for (; at + 4 <= bytes.length; at += 4) {
        const word =
          crc ^
          ((bytes[at] ?? 0) |
            ((bytes[at + 1] ?? 0) << 8) |
            ((bytes[at + 2] ?? 0) << 16) |
            ((bytes[at + 3] ?? 0) << 24));
        crc = of(3, word) ^ of(2, word >>> 8) ^ of(1, word >>> 16) ^ of(0, word >>> 24);
      }
      for (; at < bytes.length; at++) crc = (crc >>> 8) ^ of(0, crc ^ (bytes[at] ?? 0));
    },
    value: () => (crc ^ 0xffff_ffff) >>> 0,
  };
}

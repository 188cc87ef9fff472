import { crc32, deflateRawSync } from "node:zlib";

/** One record written as asked, lies included. */
export type RawEntry = {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly crc: number;
  /** What the headers say the inflated size is. */
  readonly size: number;
  /** Offset of the local header the directory points to; its own when absent. */
  readonly offset?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Whether sizes and checksum follow the data. */
  readonly streamed?: boolean;
};

/** An honest record of some bytes. */
export function rawEntry(name: string, bytes: Uint8Array): RawEntry {
  return { name, packed: deflateRawSync(bytes, { level: 9 }), crc: checksum(bytes), size: bytes.length };
}

/** An archive of records exactly as given: for bombs and lies no library would write. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array<ArrayBuffer> {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    directory.push(central(entry, entry.offset ?? at));
    if (entry.offset !== undefined) continue;
    const body = Buffer.concat([local(entry), entry.packed, ...(entry.streamed === true ? [descriptor(entry)] : [])]);
    bodies.push(body);
    at += body.length;
  }
  const records = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(records.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, records, end]));
}

function local(entry: RawEntry): Uint8Array {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(30);
  const later = entry.streamed === true;
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE((entry.flags ?? 0) | (later ? 8 : 0), 6);
  header.writeUInt16LE(entry.method ?? 8, 8);
  header.writeUInt16LE(0x21, 12);
  header.writeUInt32LE(later ? 0 : entry.crc, 14);
  header.writeUInt32LE(later ? 0 : entry.packed.length, 18);
  header.writeUInt32LE(later ? 0 : entry.size, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function central(entry: RawEntry, offset: number): Uint8Array {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE((entry.flags ?? 0) | (entry.streamed === true ? 8 : 0), 8);
  header.writeUInt16LE(entry.method ?? 8, 10);
  header.writeUInt16LE(0x21, 14);
  header.writeUInt32LE(entry.crc, 16);
  header.writeUInt32LE(entry.packed.length, 20);
  header.writeUInt32LE(entry.size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

function descriptor(entry: RawEntry): Uint8Array {
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(entry.crc, 4);
  record.writeUInt32LE(entry.packed.length, 8);
  record.writeUInt32LE(entry.size, 12);
  return record;
}

/** CRC-32 of ISO 3309, by the table; Node 20 before 20.15 has none of its own. */
function checksum(bytes: Uint8Array): number {
  if (typeof crc32 === "function") return crc32(bytes);
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
  }
  return (crc ^ 0xffff_ffff) >>> 0;
}

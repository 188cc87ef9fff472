import { closeSync, openSync, writeSync } from "node:fs";
import { constants, crc32, deflateRawSync } from "node:zlib";
import type { PiecedFile } from "../../../fixtures/generate/big.ts";

const UTF8 = 1 << 11;
const DEFLATED = 8;
const LOCAL = 30;
const CENTRAL = 46;
/** The oldest day the format knows, so that the same files give the same bytes. */
const MADE = 0x21;

/**
 * Writes a ZIP archive (APPNOTE 6.3.10) of files that come in pieces, so that a million messages never stand in memory
 * at once: each piece is packed by itself and ends on a whole byte, which one after the other is one packed file again.
 */
export function writePieced(path: string, files: Iterable<PiecedFile>): void {
  const disk = openSync(path, "w");
  let at = 0;
  const write = (bytes: Uint8Array): void => {
    writeSync(disk, bytes, 0, bytes.length, at);
    at += bytes.length;
  };
  const directory: Buffer[] = [];
  for (const { path: name, pieces } of files) {
    const start = at;
    const label = Buffer.from(name);
    at += LOCAL + label.length;
    const told = { crc: 0, packed: 0, size: 0 };
    const put = (bytes: Buffer, finishFlush: number): void => {
      const packed = deflateRawSync(bytes, { level: 1, finishFlush });
      // Node's checksum of no bytes forgets what came before.
      if (bytes.length > 0) told.crc = crc32(bytes, told.crc);
      told.packed += packed.length;
      told.size += bytes.length;
      write(packed);
    };
    for (const piece of pieces()) put(Buffer.from(piece), constants.Z_FULL_FLUSH);
    put(Buffer.alloc(0), constants.Z_FINISH);
    const header = Buffer.alloc(LOCAL);
    header.writeUInt32LE(0x04034b50, 0);
    fields(header, 4, { ...told, name: label.length });
    writeSync(disk, Buffer.concat([header, label]), 0, LOCAL + label.length, start);
    const entry = Buffer.alloc(CENTRAL);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    fields(entry, 6, { ...told, name: label.length });
    entry.writeUInt32LE(start, 42);
    directory.push(entry, label);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  write(Buffer.concat([...directory, end]));
  closeSync(disk);
}

/** What a local header and an entry of the directory say in the same order. */
function fields(
  header: Buffer,
  at: number,
  told: { readonly crc: number; readonly packed: number; readonly size: number; readonly name: number },
): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(UTF8, at + 2);
  header.writeUInt16LE(DEFLATED, at + 4);
  header.writeUInt16LE(MADE, at + 8);
  header.writeUInt32LE(told.crc, at + 10);
  header.writeUInt32LE(told.packed, at + 14);
  header.writeUInt32LE(told.size, at + 18);
  header.writeUInt16LE(told.name, at + 22);
}

import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { crc32, createDeflateRaw, deflateRawSync } from "node:zlib";
import { Readable } from "node:stream";
import { bigFacebook } from "../../fixtures/generate/big.ts";
import type { Day } from "../../src/core/model/day.ts";

/** A large account's download: how many threads and messages, and how much of it is pictures and films. */
export type LargeWish = {
  readonly threads: number;
  readonly messages: number;
  readonly friends: number;
  readonly day: Day;
  /** Bytes of media in each part of the download; a part of more than 4 GiB needs the large form of the format. */
  readonly media: readonly number[];
};

export type LargeArchives = {
  readonly paths: readonly string[];
  /** Bytes of all parts together, as the system tells them; on the disk they are mostly holes. */
  readonly bytes: number;
  readonly texts: number;
  /** Inflated bytes of the texts. */
  readonly textBytes: number;
};

/** One film or picture to so many texts: exports keep a thread's pictures beside its messages. */
const TEXTS_PER_MEDIUM = 8;
const UTF8 = 1 << 11;

/**
 * Writes a Facebook download in several parts, in the large form of the format (APPNOTE 6.3.10, §4.3.9 and §4.5.3), its
 * media stored, never written (holes in the file) and lying between the texts.
 */
export function writeLargeArchives(folder: string, wish: LargeWish): LargeArchives {
  const files = [...bigFacebook({ ...wish, seed: 5 })];
  const share = Math.ceil(files.length / wish.media.length);
  const told = { bytes: 0, texts: files.length, textBytes: 0 };
  const paths = wish.media.map((media, part) => {
    const path = join(folder, `facebook-martaceresole-2026-11-22-k3Xb9T2${String.fromCharCode(97 + part)}.zip`);
    const archive = openLargeArchive(path);
    const own = files.slice(part * share, (part + 1) * share);
    const each = Math.floor(media / Math.ceil(own.length / TEXTS_PER_MEDIUM));
    for (const [at, { path: name, pieces }] of own.entries()) {
      const bytes = Buffer.from([...pieces()].join(""));
      told.textBytes += bytes.length;
      archive.text(name.replace(/^[^/]*\//, ""), bytes);
      if (at % TEXTS_PER_MEDIUM === 0)
        archive.hole(`your_facebook_activity/messages/inbox/photos/${String(part)}_${String(at)}.jpg`, each);
    }
    told.bytes += archive.close();
    return path;
  });
  return { paths, ...told };
}

type Entry = {
  readonly name: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
};

/** An archive being written to the disk in the large form of the format, a piece at a time. */
export function openLargeArchive(path: string) {
  const file = openSync(path, "w");
  const entries: Entry[] = [];
  let at = 0;
  const write = (bytes: Uint8Array): void => {
    writeSync(file, bytes, 0, bytes.length, at);
    at += bytes.length;
  };
  const begin = (entry: Entry): void => {
    entries.push(entry);
    write(Buffer.concat([localHeader(entry), entry.name, extra([entry.size, entry.packed])]));
  };
  return {
    text(name: string, bytes: Buffer): void {
      const packed = deflateRawSync(bytes, { level: 6 });
      const crc = crc32(bytes);
      begin({ name: Buffer.from(name), method: 8, crc, packed: packed.length, size: bytes.length, at });
      write(packed);
    },
    /** A text in pieces, never whole in memory; gives its bytes. */
    async poured(name: string, pieces: Iterable<string>): Promise<number> {
      const entry = { name: Buffer.from(name), method: 8, crc: 0, packed: 0, size: 0, at };
      const header = at;
      write(Buffer.concat([localHeader(entry), entry.name, extra([0, 0])]));
      const bytes = function* (): Generator<Buffer> {
        for (const piece of pieces) {
          const buffer = Buffer.from(piece);
          entry.crc = crc32(buffer, entry.crc);
          entry.size += buffer.length;
          yield buffer;
        }
      };
      for await (const packed of Readable.from(bytes()).pipe(createDeflateRaw({ level: 6 })) as AsyncIterable<Buffer>) {
        entry.packed += packed.length;
        write(packed);
      }
      const after = at;
      at = header;
      begin(entry);
      at = after;
      return entry.size;
    },
    /** Never read, so its checksum may be anything. */
    hole(name: string, size: number): void {
      begin({ name: Buffer.from(name), method: 0, crc: 0, packed: size, size, at });
      at += size;
    },
    /** Writes the directory; gives the size of the whole. */
    close(): number {
      const start = at;
      for (const entry of entries) {
        write(Buffer.concat([centralHeader(entry), entry.name, extra([entry.size, entry.packed, entry.at])]));
      }
      write(endRecords(entries.length, start, at - start));
      ftruncateSync(file, at);
      closeSync(file);
      return at;
    },
  };
}

const MAX_32 = 0xffff_ffff;

function localHeader({ method, crc, name }: Entry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(45, 4);
  header.writeUInt16LE(UTF8, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(0x21, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(MAX_32, 18);
  header.writeUInt32LE(MAX_32, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(20, 28);
  return header;
}

function centralHeader({ method, crc, name }: Entry): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(45, 4);
  header.writeUInt16LE(45, 6);
  header.writeUInt16LE(UTF8, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt16LE(0x21, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(MAX_32, 20);
  header.writeUInt32LE(MAX_32, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(28, 30);
  header.writeUInt32LE(MAX_32, 42);
  return header;
}

/** Extra field 1: the large numbers in their order. */
function extra(numbers: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * numbers.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * numbers.length, 2);
  for (const [i, number] of numbers.entries()) field.writeBigUInt64LE(BigInt(number), 4 + 8 * i);
  return field;
}

function endRecords(count: number, start: number, bytes: number): Buffer {
  const large = Buffer.alloc(56);
  large.writeUInt32LE(0x06064b50, 0);
  large.writeBigUInt64LE(44n, 4);
  large.writeUInt16LE(45, 12);
  large.writeUInt16LE(45, 14);
  large.writeBigUInt64LE(BigInt(count), 24);
  large.writeBigUInt64LE(BigInt(count), 32);
  large.writeBigUInt64LE(BigInt(bytes), 40);
  large.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + bytes), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(MAX_32, 12);
  end.writeUInt32LE(MAX_32, 16);
  return Buffer.concat([large, locator, end]);
}

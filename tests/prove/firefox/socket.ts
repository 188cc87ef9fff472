import { randomBytes } from "node:crypto";
import { request } from "node:http";
import type { Socket } from "node:net";

/** A connection that speaks text both ways: RFC 6455, no more of it than a browser on this machine needs. */
export type Speaking = { readonly say: (text: string) => void; readonly close: () => void };

const TEXT = 1;
const MASK_BYTES = 4;

/** Opens a WebSocket; `hear` gets each whole message. */
export function openSocket(port: number, path: string, hear: (text: string) => void): Promise<Speaking> {
  return new Promise((resolve, reject) => {
    const key = randomBytes(16).toString("base64");
    const headers = {
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": key,
    };
    const asking = request({ host: "127.0.0.1", port, path, headers });
    asking.on("error", reject);
    asking.on("response", () => reject(new Error("the browser speaks no WebSocket there")));
    asking.on("upgrade", (_response, socket: Socket, head: Buffer) => {
      const take = messages(hear);
      take(head);
      socket.on("data", take);
      socket.on("error", () => undefined);
      resolve({ say: (text) => socket.write(frame(text)), close: () => socket.destroy() });
    });
    asking.end();
  });
}

/** What a client sends is masked. */
function frame(text: string): Buffer {
  const payload = Buffer.from(text);
  const { length } = payload;
  const wide = length > 0xffff ? 8 : length > 125 ? 2 : 0;
  const head = Buffer.alloc(2 + wide + MASK_BYTES);
  head[0] = 0x80 | TEXT;
  head[1] = 0x80 | (wide === 8 ? 127 : wide === 2 ? 126 : length);
  if (wide === 8) head.writeBigUInt64BE(BigInt(length), 2);
  if (wide === 2) head.writeUInt16BE(length, 2);
  const mask = randomBytes(MASK_BYTES);
  mask.copy(head, head.length - MASK_BYTES);
  return Buffer.concat([head, payload.map((byte, at) => byte ^ (mask[at % MASK_BYTES] ?? 0))]);
}

/** Puts frames together, whatever pieces they come in. */
function messages(hear: (text: string) => void): (bytes: Buffer) => void {
  let held = Buffer.alloc(0);
  let parts: Buffer[] = [];
  return (bytes) => {
    held = Buffer.concat([held, bytes]);
    for (;;) {
      if (held.length < 2) return;
      const short = (held[1] ?? 0) & 0x7f;
      const start = short === 127 ? 10 : short === 126 ? 4 : 2;
      if (held.length < start) return;
      const length = short === 127 ? Number(held.readBigUInt64BE(2)) : short === 126 ? held.readUInt16BE(2) : short;
      if (held.length < start + length) return;
      const isLast = ((held[0] ?? 0) & 0x80) !== 0;
      const isTold = ((held[0] ?? 0) & 0x0f) <= TEXT;
      if (isTold) parts.push(held.subarray(start, start + length));
      held = held.subarray(start + length);
      if (!isLast || !isTold) continue;
      hear(Buffer.concat(parts).toString());
      parts = [];
    }
  };
}

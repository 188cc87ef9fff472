/**
 * Answers everything: a name server that knows every name, and listeners on every port a page could try. What comes in
 * is written to the file given, one JSON object a line. Runs at the far end of the only cable of a sealed network.
 */
import { createSocket } from "node:dgram";
import { appendFileSync } from "node:fs";
import { createServer as createWeb } from "node:http";
import { createServer } from "node:net";

const [, , log, address] = process.argv;
const hit = (kind, host) => appendFileSync(log, `${JSON.stringify({ kind, host })}\n`);

createWeb((request, response) => {
  hit("http", request.headers.host ?? "");
  response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/plain" }).end("ok");
}).listen(80);

/** Any other port over TCP: what comes is read for a name in it and cut off. */
for (const [port, kind] of [
  [443, "tls"],
  [3478, "turn"],
]) {
  createServer((socket) => {
    socket.on("data", (bytes) => {
      hit(kind, /[a-z0-9-]+(?:\.[a-z0-9-]+)*\.test/.exec(bytes.toString("latin1"))?.[0] ?? "");
      socket.destroy();
    });
    socket.on("error", () => undefined);
  }).listen(port);
}
for (const [port, kind] of [
  [443, "quic"],
  [3478, "stun"],
]) {
  const socket = createSocket("udp4");
  socket.on("message", () => hit(kind, ""));
  socket.bind(port);
}

const names = createSocket("udp4");
names.on("message", (query, from) => {
  const labels = [];
  let at = 12;
  for (; query[at] !== 0 && at < query.length; at += (query[at] ?? 0) + 1) {
    labels.push(query.subarray(at + 1, at + 1 + (query[at] ?? 0)).toString("latin1"));
  }
  const isAddress = query.readUInt16BE(at + 1) === 1;
  hit("dns", labels.join("."));
  const head = Buffer.from(query.subarray(0, at + 5));
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(isAddress ? 1 : 0, 6);
  head.writeUInt32BE(0, 8);
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, ...address.split(".").map(Number)]);
  names.send(isAddress ? Buffer.concat([head, record]) : head, from.port, from.address);
});
names.bind(53, "0.0.0.0", () => hit("up", ""));

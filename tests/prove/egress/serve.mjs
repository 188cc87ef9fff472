/** A plain static host without any helpful header, in a process of its own, so that it can stand inside a sealed network. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

const [, , folder] = process.argv;
const TYPES = { html: "text/html", js: "text/javascript" };

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://host");
  const name = /^\/[a-z]+\.(?:html|js)$/.test(pathname) ? pathname.slice(1) : null;
  if (name === null) return void response.writeHead(404).end();
  try {
    const bytes = readFileSync(join(folder, name));
    response.writeHead(200, { "content-type": TYPES[name.split(".")[1]] }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1", function () {
  console.log(this.address().port);
});

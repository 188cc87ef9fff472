import { agree } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

export const checking: Words["checking"] = {
  title: "Check us yourself",
  lead: "Here the page tries to do what it has promised not to: call a site that cannot exist (selftest.invalid), load something from outside, run a text as if it were a program. The browser must stop it every time. Your data has no part in it, and these attempts are not counted among the requests.",
  run: "Run the checks",
  again: "Run the checks again",
  busy: "Trying…",
  ok: "Fine.",
  notOk: "Not right.",
  good: (count) => `All fine: ${format.number(count)} checks out of ${format.number(count)}.`,
  bad: (count) =>
    `${format.number(count)} ${agree(count, "check is", "checks are")} not right. Do not give your files to this copy: get another from where you had it, or use it without the Internet.`,
  checks: {
    policy: "The ban written in the page is the published one, and allows this program and no other.",
    fetch: "It cannot ask a site for anything.",
    xhr: "Nor in the old way (XMLHttpRequest).",
    socket: "It cannot open a lasting connection (WebSocket).",
    beacon: "It cannot send a message while it closes (beacon).",
    image: "It cannot load a picture from outside.",
    worker: "It cannot start programs that are not its own.",
    eval: "It cannot turn a text into a program.",
    markup: "It cannot turn a text into a page, as a name written with malice would.",
    requests: "Since it was opened no request has left.",
    alone: "It does not stand inside somebody else’s page.",
    noWorker: "It has left no hidden programs in the browser (service workers).",
    cookies: "It has no cookies.",
    stored: "It keeps nothing in clear: at most what you asked it to keep, encrypted.",
  },
  limits:
    "A page can check itself only so far: a doctored copy could lie about this too. The sure proof is still to disconnect from the Internet before you open your files.",
};

import { agree } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

export const about: Words["about"] = {
  title: "How it works, and how to check on us",
  privacyTitle: "What happens to your data",
  privacy: [
    "The files you add are read by this page, inside your browser. There is no server to send them to: we would not know where to put them.",
    "Of messages we look at the names, the days, how many there were and the title of the conversation, if it has one. The text passes by and is not kept.",
    "Nothing is saved unless you ask. Close the page and it is all forgotten; from “Take away” you can take what you want to have, or keep your network on this device. There it is encrypted (AES-256, with a key made from your passphrase by scrypt) before it is written: nothing is ever written in clear.",
    "No cookies, no statistics, no fonts or pictures from outside.",
  ],
  othersTitle: "The other people",
  others:
    "In your network there are people who asked for nothing. Looking at it for yourself is a private matter; showing it to others is not. That is why names stay out of what you download, unless you decide to put them in.",
  verifyTitle: "Don’t trust us: check",
  verify: [
    "Turn off the Wi-Fi, then open your files: everything works just the same.",
    "If you know how, open the developer tools (F12), “Network” tab, and watch while you add your files: nothing leaves for the Internet. Lines that begin with “blob:” or “data:” stay inside the page.",
    "The first lines of this page carry a ban that the browser enforces: no calls to any site, nothing loaded from outside (connect-src 'none'). The ban has its limits: they are written below.",
  ],
  countTitle: "The count",
  count: (requests, blocked) =>
    `Since you opened this page: ${format.number(requests)} ${agree(requests, "request", "requests")} sent to the Internet, ${format.number(blocked)} blocked by the browser.`,
  countCannotTitle: "What this count cannot see",
  countCannot: [
    "What the browser does on its own account: updates, synchronisation, extensions. An extension can read any page, this one too: if in doubt, use a window without extensions.",
    "Three things no page can count and the ban does not stop: moving to another page, direct connections for audio and video (WebRTC), looking up a site’s address (DNS). None happen here, except when you yourself open someone’s profile, and we ask you first. The sure proof is to disconnect from the Internet.",
  ],
  thanksTitle: "Where the ideas come from",
  thanks:
    "The measures come from fifty years of network research: Granovetter (weak ties), Burt (bridges and structural holes), Levin, Walter and Murnighan (dormant ties), Blondel and colleagues (clusters). Where we departed from their methods, the report says so.",
  licencesTitle: "Licences",
  licences:
    "Fare Rete is free software under the MIT licence. The work of others is in it, all under free licences; the title face is Alegreya by Juan Pablo del Peral.",
  licencesList: "The list, with names and licences",
  version: (version) => `Version ${version}`,
};

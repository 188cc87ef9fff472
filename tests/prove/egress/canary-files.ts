import { type Packed, pack } from "../../support/pack.ts";
import { packedFolder } from "../../support/own-files.ts";
import type { Shelf } from "../../support/archives.ts";

/** Every host in these files ends so; none exists, and none may ever be asked for. */
export const CANARY = ".canary.test";

/** People in the address book: more than one screen of rows. */
const PEOPLE = 40;

/**
 * One person's files of every kind, full of addresses: each place where an export can hold one holds one of its own, so
 * that whatever leaves says where it came from.
 */
export async function canaryFiles(on: Shelf): Promise<readonly string[]> {
  const url = (place: string): string => `http://c-${place}${CANARY}/x`;
  const linkedin: readonly Packed[] = [
    { path: "Profile.csv", text: `First Name,Last Name,Websites\nMarta,Riva,${url("profile")}\n` },
    {
      path: "Connections.csv",
      text: [
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        ...Array.from(
          { length: 20 },
          (_, n) =>
            `Nome${n},${url(`name-${n}`)},https://www.linkedin.com/in/nome-${n},a@c-mail-${n}${CANARY},${url(`firm-${n % 4}`)},${url(`role-${n}`)},0${1 + (n % 9)} Jan 2024`,
        ),
      ].join("\n"),
    },
    {
      path: "messages.csv",
      text: [
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER",
        ...Array.from(
          { length: 9 },
          (_, n) =>
            `t${n},${url(`title-${n}`)},Marta Riva,https://www.linkedin.com/in/marta-riva,Nome${n} ${url(`name-${n}`)},https://www.linkedin.com/in/nome-${n},2026-01-0${n + 1} 10:00:00 UTC,${url("subject")},see ${url("content")},INBOX`,
        ),
      ].join("\n"),
    },
  ];
  const hostileMarkup = [
    `<img src="${url("img")}"><script src="${url("script")}"></script><link rel="stylesheet" href="${url("css")}">`,
    `<iframe src="${url("frame")}"></iframe><a href="${url("link")}" ping="${url("ping")}">Ada</a>`,
    `<link rel="dns-prefetch" href="${url("dns")}"><meta http-equiv="refresh" content="0;url=${url("refresh")}">`,
  ].join("");
  const facebook = packedFolder("facebook/html/2025").map((file): Packed => {
    if (!("bytes" in file) || !file.path.endsWith(".html")) return file;
    return {
      path: file.path,
      text: new TextDecoder().decode(file.bytes).replace("</body>", `${hostileMarkup}</body>`),
    };
  });
  const cards = Array.from({ length: PEOPLE }, (_, n) =>
    [
      "BEGIN:VCARD",
      "VERSION:3.0",
      `N:Cognome${n};Persona${n};;;`,
      `FN:Persona${n} Cognome${n}`,
      `EMAIL:b@c-card-${n}${CANARY}`,
      `URL:${url(`card-url-${n}`)}`,
      `PHOTO;VALUE=uri:${url(`photo-${n}`)}`,
      `NOTE:${url(`note-${n}`)}`,
      `ORG:${url(`org-${n % 5}`)}`,
      `CATEGORIES:${url(`category-${n % 3}`)}`,
      "END:VCARD",
    ].join("\r\n"),
  );
  const calendar = [
    "BEGIN:VCALENDAR",
    "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
    "VERSION:2.0",
    "BEGIN:VEVENT",
    "DTSTART:20260310T170000Z",
    `UID:1@c-uid${CANARY}`,
    `SUMMARY:${url("summary")}`,
    `URL:${url("event")}`,
    `ATTACH:${url("attach")}`,
    `ORGANIZER;CN=Marta Riva:mailto:marta@c-organizer${CANARY}`,
    `ATTENDEE;CN=Persona1 Cognome1;DIR="${url("dir")}":mailto:b@c-card-1${CANARY}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
  const chat = Array.from(
    { length: 12 },
    (_, n) =>
      `0${1 + (n % 9)}/03/2026, 10:0${n % 6} - ${n % 2 === 0 ? "Marta Riva" : "Persona2 Cognome2"}: ${url(`chat-${n}`)}`,
  ).join("\n");
  const network = [
    `<?xml version="1.0"?><?xml-stylesheet href="${url("stylesheet")}"?>`,
    `<!DOCTYPE gexf SYSTEM "${url("dtd")}" [<!ENTITY out SYSTEM "${url("entity")}">]>`,
    `<gexf xmlns="${url("space")}" version="1.3"><graph><nodes>`,
    `<node id="1" label="Ada ${url("node")}"/><node id="2" label="&out;Bice"/></nodes>`,
    `<edges><edge id="1" source="1" target="2"/></edges></graph></gexf>`,
  ].join("");
  return [
    on.put("Complete_LinkedInDataExport_11-21-2026.zip", await pack(linkedin)),
    on.put("facebook-marta-2026-11-20-Ab12Cd34.zip", await pack(facebook)),
    on.put("contacts.vcf", `${cards.join("\r\n")}\r\n`),
    on.put("calendar.ics", calendar),
    on.put("Chat WhatsApp con Persona2 Cognome2.txt", chat),
    on.put("net.gexf", network),
    on.put(
      `c-file${CANARY}.csv`,
      ["name,email,profile,circle", `Tiziano Ferrante,t@c-list${CANARY},${url("list")},${url("circle")}`].join("\r\n"),
    ),
  ];
}

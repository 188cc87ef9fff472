import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";

import { expect, test } from "vitest";

import type { Reading } from "../../../../../src/core/model/reading.ts";
import { openPage } from "../../../../../src/core/read/facebook/html/page.ts";
import type { Row } from "../../../../../src/core/read/facebook/html/open-row.ts";
import { chooseReader } from "../../../../../src/core/read/readers.ts";
import { expectSound, readPieces } from "../../../../support/check-reader.ts";
import { facebookFixture, facebookReader } from "../facebook-fixtures.ts";

const HTML = facebookReader("html");
const FRIENDS = "connections/friends/your_friends.html";
const THREAD = "your_facebook_activity/messages/inbox/x_1/message_1.html";

const read = (text: string, path = FRIENDS): Reading => readPieces(HTML, path, [text]);
const names = (reading: Reading): readonly string[] => reading.mentions.map(({ name }) => name);
const codes = (reading: Reading): readonly string[] => reading.findings.map(({ code }) => code);

/** A page of friends around some markup. */
const page = (main: string, title = "Your friends"): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><main class="_a706">${main}</main></body></html>`;
const friend = (name: string, date = "Nov 14, 2023 10:13:20 pm"): string =>
  `<section class="_a6-g"><h2 class="_2ph_ _a6-h _a6-i">${name}</h2><footer class="_a6-o"><div class="_a72d">${date}</div></footer></section>`;

/** Files the corpora are given out for. */
const PATHS: readonly string[] = [FRIENDS, THREAD, "personal_information/profile_information/profile_information.html"];

const CORPORA = fileURLToPath(new URL("../../../../../../shared/corpora/html/", import.meta.url));
const TOKENIZER = `${CORPORA}html5lib-tests/tokenizer/`;
const hasCorpora = existsSync(CORPORA);

/** Every input of the corpora: DOMPurify's attacks and html5lib's tokenizer tests. */
function corpus(): readonly string[] {
  const attacks: unknown = JSON.parse(readFileSync(`${CORPORA}dompurify/expect.json`, "utf8"));
  const suites = readdirSync(TOKENIZER)
    .filter((file) => file.endsWith(".test"))
    .map((file): unknown => JSON.parse(readFileSync(TOKENIZER + file, "utf8")));
  const found: string[] = [];
  const waiting: unknown[] = [attacks, ...suites];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === "object") waiting.push(inner);
      else if ((key === "payload" || key === "input") && typeof inner === "string") found.push(inner);
    }
  }
  return found;
}

test.skipIf(!hasCorpora)("hostile markup from elsewhere is nobody's, whatever file it claims to be", () => {
  const inputs = corpus();
  expect(inputs.length).toBeGreaterThan(6_000);
  const start = performance.now();
  const readings: Reading[] = [];
  for (const [at, input] of inputs.entries()) {
    const path = PATHS[at % PATHS.length];
    readings.push(read(input, path), read(page(input, "x"), path));
  }
  const took = performance.now() - start;
  const recognised = inputs.filter((input) => HTML.recognises(input));
  const people = readings.reduce((sum, { mentions }) => sum + mentions.length, 0);
  console.log(
    `html: ${String(inputs.length)} inputs, ${String(recognised.length)} recognised, ${String(people)} people, ${took.toFixed(0)} ms`,
  );
  expect([recognised, people]).toEqual([[], 0]);
  expect(readings.filter((reading) => !codes(reading).includes("unknown-markup"))).toEqual([]);
  expect(took).toBeLessThan(5_000);
});

test.skipIf(!hasCorpora)("hostile markup inside a name stays a text, and the friends around it are read", () => {
  for (const input of corpus().slice(0, 3_000)) {
    const reading = read(page(`${friend("Ada Bini")}${friend(input)}`));
    expectSound(reading);
    expect(names(reading)[0]).toBe("Ada Bini");
    expect(reading.mentions.length).toBeLessThanOrEqual(2);
  }
});

test("any text in any pieces is taken without a throw, and told the same however it is cut", () => {
  const bits = fc.constantFrom(
    "<section class=_a6-g>",
    "</section>",
    '<div class="_a72d">',
    "</div>",
    "<h2>",
    "</h2>",
    "<!--",
    "-->",
    "<",
    "Ada",
    "&amp;",
    "&#039;",
    "&#x1F600;",
    "&",
    "<script>",
    "</script>",
    "<table><tr><td>",
    "</td>",
    '"',
    "=",
    "é",
    '<div class="_2lej">',
    '<div class="_2lek _2lel">',
    "Nov 14, 2023",
    '<p class="_a6-p">',
    "<svg>",
    "<![CDATA[",
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 60 }), fc.constantFrom(FRIENDS, THREAD, "x.html"), (pieces, path) => {
      const cut = readPieces(HTML, path, pieces);
      expectSound(cut);
      expect(cut).toEqual(readPieces(HTML, path, [pieces.join("")]));
    }),
    { numRuns: 300 },
  );
});

test("fifty thousand nested elements are told as too deep at once, and what came before is kept", () => {
  const start = performance.now();
  const reading = read(page(`${friend("Ada Bini")}${"<div>".repeat(50_000)}${friend("Bice Lùsi")}`));
  expect(names(reading)).toEqual(["Ada Bini"]);
  expect(codes(reading)).toContain("too-deep");
  for (const flood of [
    "<b>",
    "<p class=",
    '<a href="',
    "</x>",
    "<table><tr><td>",
    "&",
    "<!--",
    "<title>",
    "<svg><p>",
  ]) {
    expectSound(read(page(flood.repeat(100_000)), THREAD));
  }
  expect(performance.now() - start).toBeLessThan(3_000);
});

test("of a long text only the beginning is held, and of many only the first", () => {
  const rows: Row[] = [];
  const intake = openPage((row) => void rows.push(row));
  const texts = `<div>${"Buongiorno ".repeat(100_000)}</div>`.repeat(3) + "<div>e</div>".repeat(1_000);
  intake.push(
    page(`<section class="_a6-g"><h2>${"Ada ".repeat(10_000)}</h2><div class="_a6-p">${texts}</div></section>`),
  );
  intake.end();
  expect(
    rows.map((row) => [row.name?.length, row.texts.length <= 60, Math.max(...row.texts.map((text) => text.length))]),
  ).toEqual([[199, true, 400]]);
});

test("script, style and comments name nobody", () => {
  const inside = friend("Nessuno Qui");
  const reading = read(
    page(
      `<script>var x = '${inside.replaceAll("/", "\\/")}'</script><style>${inside}</style><!-- ${inside} --><noscript>${inside}</noscript>${friend("Ada<script>alert(1)</script> Bini")}`,
    ),
  );
  expect(names(reading)).toEqual(["Ada Bini"]);
});

test("entities, attributes without quotes, capitals and unclosed elements are as a browser takes them", () => {
  const row =
    "<SECTION CLASS=_a6-g><H2 CLASS='_2ph_ _a6-h _a6-i'>Zoë D&#039;Amic&ograve;<DIV CLASS=_a72d>14 nov 2023</DIV>";
  const reading = read(
    page(`${row}<section class=_a6-g><h2>Ugo&nbsp;F&#xF2;rti &lt;3</h2><div class=_a72d>2 mar 2020</div>`),
  );
  expect(reading.traces.length).toBe(2);
  expect(names(reading)).toEqual(["Zoë D'Amicò", "Ugo Fòrti <3"]);
});

test("a page that breaks off keeps what is whole and says so", () => {
  const whole = page(`${friend("Ada Bini")}${friend("Bice Lùsi", "14 nov 2023, 22:13")}`);
  for (const [end, expected] of [
    [whole.indexOf("Lùsi"), ["Ada Bini"]],
    [whole.indexOf("nov 2023, 22"), ["Ada Bini"]],
    [whole.indexOf("22:13"), ["Ada Bini"]],
    [whole.indexOf("</main>"), ["Ada Bini", "Bice Lùsi"]],
  ] as const) {
    const reading = read(whole.slice(0, end));
    expect([names(reading), codes(reading)]).toEqual([expected, ["cut-short", "html-instead-of-json"]]);
  }
});

test("a page of ours whose markup we do not know says so and is no empty list", () => {
  const unknown = ["", "<html></html>", page("<ul><li>Ada Bini</li></ul>"), page(""), page("<h2>Ada Bini</h2>")];
  for (const text of unknown) {
    for (const path of [FRIENDS, THREAD, "friends/removed_friends.html", "events/your_event_responses.html"]) {
      const reading = read(text, path);
      expect([path, codes(reading), reading.used, reading.seesContact]).toEqual([path, ["unknown-markup"], 0, false]);
    }
  }
  const undated = facebookFixture("html/2023/your_activity_across_facebook/messages/inbox/noname_6661/message_1.html");
  expect(codes(read(undated.replaceAll("Jul", "Tháng"), THREAD))).toEqual(["unknown-markup"]);
});

test("what a person wrote names nobody and dates nothing", () => {
  const text = `<div class="_3-95 _a6-g"><div class="_2ph_ _a6-h _a6-i">Ada Bini</div><div class="_2ph_ _a6-p"><div>&lt;div class="_a6-g"&gt;<h2 class="_a6-i">Eva Nìn</h2><div class="_a72d">1 gen 2001</div></div></div><div class="_a6-o"><div class="_a72d">14 nov 2023, 22:13</div></div></div>`;
  const reading = read(page(text, "Ada Bini"), THREAD);
  expect(names(reading)).toEqual(["Ada Bini"]);
  expect(reading.conversations[0]?.days).toEqual([19_675]);
});

test("a renamed page is known by its title in both languages or by its participants; another is left closed", () => {
  const chosen = (text: string): string | null => {
    const reader = chooseReader("pagina.html", text.slice(0, 32_768));
    return reader === null || reader === "closed" ? reader : reader.id;
  };
  for (const title of ["Your friends", "I tuoi amici", "Amici", "Friends"]) {
    const text = page(friend("Ada Bini"), title);
    expect(chosen(text)).toBe("facebook/html");
    expect(read(text, "pagina.html").traces.map(({ kind }) => kind)).toEqual(["contact-listed"]);
  }
  const thread = facebookFixture("html/2019/messages/inbox/emmaodell_vv1c/message_1.html");
  expect(read(thread, "pagina.html").conversations.map(({ key }) => key)).toEqual(["direct\nEmma O'Dell\nNoemi Cartà"]);
  const pages = page(friend("Il Giornale"), "Pages you've liked");
  expect([codes(read(pages, "pagina.html")), names(read(pages, "pagina.html"))]).toEqual([["left-closed"], []]);
});

test("Instagram's pages, made by the same hands, are not Facebook's", () => {
  for (const text of [
    '<html><head><title>Followers</title></head><body><div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><div class="_a6-p"><div><a href="https://www.instagram.com/ada">ada</a></div></div></div></body></html>',
    '<html><body class="_5vb_ _2yq _a7o5"><div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_3-95 _2pim _a6-h _a6-i">ada</h2><div class="_3-94 _a6-o">Jan 08, 2026 4:41 am</div></div></body></html>',
  ]) {
    expect(HTML.recognises(text)).toBe(false);
  }
  expect(HTML.claims("your_instagram_activity/messages/inbox/ada_1/message_1.html")).toBe(false);
});

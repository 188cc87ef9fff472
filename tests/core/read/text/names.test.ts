import { expect, test } from "vitest";

import { emailKey, fullName, linkedinSlug, phoneKey, shownName } from "../../../../src/core/read/text/names.ts";

test.each([
  ["  Ada   Ferri ", "Ada Ferri"],
  ["Ada\u00A0Ferri", "Ada Ferri"],
  ["Ada\u200B Ferri\u202E", "Ada Ferri"],
  ["\u2068Ada\u2069", "Ada"],
  ["Jose\u0301", "José"],
  ["Ada\r\nFerri\t", "Ada Ferri"],
  ["Giulia 👩‍🌾", "Giulia 👩‍🌾"],
  ["Giulia 👩🏽‍🔬", "Giulia 👩🏽‍🔬"],
  ["Ad\u200Da", "Ada"],
  ["می‌خواهم", "میخواهم"],
  ["D'Alessandro-Pérez", "D'Alessandro-Pérez"],
  ["<img onerror=alert(1)>", "<img onerror=alert(1)>"],
  ["[firstname]", ""],
  ["[ First Name ]", "[ First Name ]"],
  ["\u200E", ""],
  ["", ""],
])("%j is shown as %j", (raw, shown) => {
  expect(shownName(raw)).toBe(shown);
});

test("a name of a thousand characters is cut, never through the middle of one", () => {
  expect(shownName("a".repeat(1000))).toBe("a".repeat(200));
  expect(shownName(`${"a".repeat(199)}😀😀`)).toBe("a".repeat(199));
});

test("a name with one part missing has no blank around it", () => {
  expect([fullName("Ada", ""), fullName("", "Ferri"), fullName("Ada", "Ferri"), fullName("", "")]).toEqual([
    "Ada",
    "Ferri",
    "Ada Ferri",
    "",
  ]);
});

test.each([
  ["https://www.linkedin.com/in/zo%C3%AB-brandt", "zoë-brandt"],
  ["https://www.linkedin.com/in/zoe%CC%88-brandt/", "zoë-brandt"],
  ["http://it.linkedin.com/in/Ada-Ferri/?trk=x", "ada-ferri"],
  ["www.linkedin.com/in/ada-ferri", "ada-ferri"],
  ["linkedin.com/in/ada-ferri/it", "ada-ferri"],
  ["https://www.linkedin.com/in/ada%", "ada%"],
  ["https://www.linkedin.com/in/%E9%99%88", "陈"],
  ["https://www.linkedin.com/company/arco", null],
  ["https://evil.example/linkedin.com/in/ada", null],
  ["https://notlinkedin.com/in/ada", null],
  ["javascript:alert(1)//linkedin.com/in/ada", null],
  ["[url]", null],
  ["", null],
])("%s has the key %s", (url, slug) => {
  expect(linkedinSlug(url)).toBe(slug);
});

test.each([
  ["Ada.Ferri@Posta.Example", "ada.ferri@posta.example"],
  ["mailto:ada@posta.example", "ada@posta.example"],
  ["<ada@posta.example>", "ada@posta.example"],
  ["/o=ExchangeLabs/ou=Group/cn=ada", null],
  ["ada@", null],
  ["ada@@posta.example", null],
  ["Not Available", null],
])("%s is the address %s", (text, key) => {
  expect(emailKey(text)).toBe(key);
});

test.each([
  ["333 555 0101", "+393335550101"],
  ["+39 333-555.0101", "+393335550101"],
  ["0039 333 555 0101", "+393335550101"],
  ["011 555 0102", "+390115550102"],
  ["tel:+44 (0)20 5550 0103", "+442055500103"],
  ["+1 202 555 0104 x12", "+12025550104"],
  ["112", null],
  ["chiamami", null],
  ["+1234567890123456789", null],
])("%s is the number %s", (text, key) => {
  expect(phoneKey(text)).toBe(key);
});

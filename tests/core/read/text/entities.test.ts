import { expect, test } from "vitest";

import { withoutEntities } from "../../../../src/core/read/text/entities.ts";

test.each([
  ["Emma O&#039;Dell &amp; figli", "Emma O'Dell & figli"],
  ["&lt;b&gt;&quot;x&quot;&apos;", '<b>"x"\''],
  ["citt&agrave; perch&eacute; &Egrave;", "città perché È"],
  ["&#x1F600; &#X1f600; &#128512;", "😀 😀 😀"],
  ["&amp;lt;", "&lt;"],
  ["&#0; &#xD800; &#9999999; &#x110000;", "\uFFFD \uFFFD \uFFFD \uFFFD"],
  ["&unknown; & ; &; &#; &#x; &amp", "&unknown; & ; &; &#; &#x; &amp"],
  ["&constructor; &toString;", "&constructor; &toString;"],
])("%s is %s", (text, expected) => {
  expect(withoutEntities(text)).toBe(expected);
});

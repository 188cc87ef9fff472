import { expect, test } from "vitest";

import { groupsOf } from "../../../../src/core/read/contacts/groups.ts";

test.each([
  ["* coworkers ::: * myContacts ::: Coro", ["coworkers", "Coro"]],
  ["* myContacts", []],
  ["I miei contatti ::: Speciali ::: Famiglia", ["Famiglia"]],
  ["Imported on 3/4/21 ::: Ripristinati il 5/6/22 ::: Starred in Android", []],
  ["Bocciofila;Categoria rossa", ["Bocciofila"]],
  ["Allotment, Red Category", ["Allotment"]],
  ["Coro, tenori ::: Mare", ["Coro, tenori", "Mare"]],
  ["Contatti di mare", ["Contatti di mare"]],
  ["", []],
])("%s leaves ego's own groups", (cell, expected) => {
  expect([...groupsOf(cell)]).toEqual(expected);
});

import type { Words } from "../words.ts";
import { format } from "./format.ts";

export const tables: Words["tables"] = {
  title: (count) => (count === 1 ? "Tell us the columns" : `Tell us the columns: ${format.number(count)} tables`),
  intro:
    "It is a table, but we cannot make out its columns by ourselves. Above each one choose what it holds; leave those that do not matter.",
  check: (file) => `The columns of ${file}`,
  rows: (file) => `The first rows of ${file}`,
  column: (number, heading) =>
    `Column ${format.number(number)}${heading === "" ? "" : `, “${heading}”`}: what does it hold?`,
  nothing: "not needed",
  fields: {
    name: "full name",
    given: "first name",
    family: "last name",
    profile: "profile",
    email: "e-mail",
    phone: "phone",
    since: "since",
    "last-contact": "last contact",
    company: "company",
    role: "role",
    circle: "circle",
    note: "notes",
  },
  hasHeader: "The first row holds the headings",
  dates: "Dates are written",
  dayFirst: "day first",
  monthFirst: "month first",
  needName: "To begin, say which column holds the name.",
  twice: (field) => `“${field}” is chosen for more than one column: the first one counts.`,
  empty: "In the first rows that column is empty.",
  first: (name, facts) => `The first person would be ${[name, ...facts].join(", ")}.`,
  facts: {
    company: (company) => `of ${company}`,
    circle: (circle) => `in the circle “${circle}”`,
    since: (when) => `known since ${when}`,
    lastContact: (when) => `last contact ${when}`,
    note: (note) => `with the note “${note}”`,
  },
  read: "Read it like this",
  done: (file) => `Done: ${file} was read like this. It is among the sources.`,
};

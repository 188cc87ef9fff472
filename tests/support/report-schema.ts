import { readFileSync } from "node:fs";

import { Ajv2020 } from "ajv/dist/2020.js";

/** Checks reports against the published schema: what is wrong with one, or nothing. */
export function reportChecker(): (report: unknown) => readonly string[] {
  const schema: unknown = JSON.parse(
    readFileSync(new URL("../../src/core/report/report.schema.json", import.meta.url), "utf8"),
  );
  if (typeof schema !== "object" || schema === null) throw new Error("the schema is no object");
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  return (report) => {
    validate(report);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
  };
}

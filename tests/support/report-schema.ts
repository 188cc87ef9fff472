import { readFileSync } from "node:fs";

import { Ajv2020 } from "ajv/dist/2020.js";

/** Checks a report against the published schema; what is wrong with it, or nothing. */
export function schemaErrors(report: unknown): readonly string[] {
  const schema: unknown = JSON.parse(
    readFileSync(new URL("../../src/core/report/report.schema.json", import.meta.url), "utf8"),
  );
  if (typeof schema !== "object" || schema === null) throw new Error("the schema is no object");
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

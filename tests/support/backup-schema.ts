import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

/** Checks what lies in a backup against its published shape: what is wrong with it, or nothing. */
export function backupChecker(): (content: unknown) => readonly string[] {
  const schema = JSON.parse(
    readFileSync(new URL("../../src/engine/backup/backup.schema.json", import.meta.url), "utf8"),
  ) as object;
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  return (content) => {
    validate(content);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
  };
}

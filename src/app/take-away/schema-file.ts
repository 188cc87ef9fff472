import schema from "../../core/report/report.schema.json";

/** The published schema of the report. */
export function schemaFile(): Blob {
  return new Blob([`${JSON.stringify(schema, null, 2)}\n`], { type: "application/schema+json" });
}

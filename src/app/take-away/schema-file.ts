import schema from "../../core/report/report.schema.json?raw";

/** The published schema of the report, as it stands in the source. */
export function schemaFile(): Blob {
  return new Blob([schema], { type: "application/schema+json" });
}

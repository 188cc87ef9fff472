import { normalPath } from "../text/path.ts";

/**
 * Whether an archive with these entries is a spreadsheet of Excel, Calc or Numbers rather than an export: to be saved
 * as CSV first (finding `workbook`). Excel: `[Content_Types].xml` and `xl/`; Calc: `mimetype` and `content.xml`;
 * Numbers: `Index/Document.iwa`.
 */
export function looksLikeWorkbook(paths: readonly string[]): boolean {
  const names = new Set(paths.map(normalPath));
  if (names.has("[content_types].xml")) return [...names].some((name) => name.startsWith("xl/"));
  if (names.has("mimetype") && names.has("content.xml")) return names.has("meta-inf/manifest.xml");
  return names.has("index/document.iwa") || names.has("index.zip");
}

import { normalPath } from "../text/path.ts";

/**
 * Whether an archive with these entries is a spreadsheet rather than an export: to be saved as CSV first (finding
 * `workbook`). Excel: `[Content_Types].xml` and `xl/`; Numbers: `Index/Document.iwa` or `Index.zip`; Calc: the
 * entries of any OpenDocument, so its own name counts too, where it is given.
 */
export function looksLikeWorkbook(paths: readonly string[], archive = "x.ods"): boolean {
  const names = new Set(paths.map(normalPath));
  if (names.has("[content_types].xml")) return [...names].some((name) => name.startsWith("xl/"));
  if (names.has("index/document.iwa") || names.has("index.zip")) return true;
  return (
    ["mimetype", "content.xml", "meta-inf/manifest.xml"].every((name) => names.has(name)) && /\.ods$/i.test(archive)
  );
}

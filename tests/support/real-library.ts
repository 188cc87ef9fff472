import { opening } from "../../src/core/read/closed.ts";
import { chooseReader } from "../../src/core/read/readers.ts";
import { openMappedTable } from "../../src/core/read/table/mapped-table.ts";
import { sampleTable, tableKey } from "../../src/core/read/table/sample.ts";
import { TABLE_READERS } from "../../src/core/read/table/table-readers.ts";
import { looksLikeWorkbook } from "../../src/core/read/table/workbook.ts";
import type { Library } from "../../src/engine/text-intake.ts";

/** The readers as the worker has them. */
export const REAL_LIBRARY: Library = {
  chooseReader,
  opening,
  tables: { reads: (reader) => TABLE_READERS.includes(reader), sampleTable, openMappedTable, tableKey },
  looksLikeWorkbook,
};

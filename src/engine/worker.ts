import "./safe.ts";
import { exampleChanges, exampleFiles } from "../../fixtures/example/example.ts";
import { analyse } from "../core/analysis/analyse.ts";
import { layOut } from "../core/map/lay-out.ts";
import { buildNetwork } from "../core/network/build.ts";
import { scrub } from "../core/people/forgotten.ts";
import { opening } from "../core/read/closed.ts";
import { chooseReader } from "../core/read/readers.ts";
import { openMappedTable } from "../core/read/table/mapped-table.ts";
import { sampleTable, tableKey } from "../core/read/table/sample.ts";
import { TABLE_READERS } from "../core/read/table/table-readers.ts";
import { looksLikeWorkbook } from "../core/read/table/workbook.ts";
import { writeCircle, writeExport } from "../core/export/export.ts";
import { APP_VERSION } from "./app-version.ts";
import { createDesk } from "./desk.ts";
import { paintPicture } from "./picture.ts";
import type { Answer, Command } from "./protocol.ts";
import { watchRequests } from "./requests.ts";
import { USUAL_COST } from "./vault/envelope.ts";
import { Keeper } from "./vault/keeper.ts";
import { browserPlace } from "./vault/place.ts";

/** Some browsers have the canvas in workers but no 2-D context for it. */
const canPaint = typeof OffscreenCanvas !== "undefined" && new OffscreenCanvas(1, 1).getContext("2d") !== null;

/** The worker itself: the real core behind a desk, and one ear. */
const desk = createDesk({
  stages: { buildNetwork, analyse, layOut },
  library: {
    chooseReader,
    opening,
    tables: { reads: (reader) => TABLE_READERS.includes(reader), sampleTable, openMappedTable, tableKey },
    looksLikeWorkbook,
  },
  exampleFiles,
  exampleChanges,
  paint: !canPaint ? null : (made, choice) => paintPicture({ ...made, choice }),
  writeExport,
  writeCircle,
  app: APP_VERSION,
  freshKey: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, "0")).join(""),
  now: () => performance.now(),
  post: (answer, transfer) => postMessage(answer, { transfer }),
  backups: { scrub, clock: () => Date.now(), app: APP_VERSION, cost: USUAL_COST },
  keeper: new Keeper({
    place: browserPlace(globalThis),
    tell: (kept, moored) =>
      postMessage({ kind: "kept-now", job: 0, kept, ...(moored === undefined ? {} : { moored }) } satisfies Answer),
    scrub,
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    cost: USUAL_COST,
  }),
});

watchRequests((more) => postMessage({ kind: "requests", job: 0, more } satisfies Answer));
addEventListener("message", ({ data }: MessageEvent<Command>) => void desk.take(data));

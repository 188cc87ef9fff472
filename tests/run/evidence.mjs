/**
 * `npm run evidence`: recomputes the gates of the analysis with the code that is shipped, on the
 * research data beside the checkout (`../shared`), and prints one table: gate, data, required,
 * reached, what something simpler reaches. Writes nothing. Ends with 1 where a gate is not reached.
 */
import { fileURLToPath } from "node:url";
import { install, requireNode, ROOT } from "./steps.mjs";

requireNode();
const started = Date.now();
if (!(await install())) {
  console.error("The packages could not be installed: is there a connection to the npm registry?");
  process.exit(1);
}
const { runnerImport } = await import("vite");
const file = fileURLToPath(new URL("../bench/evidence.ts", import.meta.url));
const { module } = await runnerImport(file, { configFile: false, root: ROOT, logLevel: "error" });

const rows = [];
let since = Date.now();
for (const group of module.evidence()) {
  rows.push(...group.rows);
  console.log(`${group.title} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  since = Date.now();
}
console.log(`\n${module.markdown(rows)}\n`);
console.log(
  "Not shipped, so no gate: constraint, betweenness, participation, dispersion; whom to ask is measured here only.",
);
const count = (outcome) => rows.filter((row) => row.outcome === outcome).length;
console.log(
  `in ${((Date.now() - started) / 1000).toFixed(0)} s: ${count("pass")} reached, ${count("fail")} not reached, ` +
    `${count("skipped: data absent")} skipped, ${count("not shipped")} not shipped, ${count("open")} open`,
);
process.exit(count("fail") === 0 ? 0 : 1);

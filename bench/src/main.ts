/** `npm run bench -- [NAME…] [--runs N] [--json FILE] [--short] [--profile]`: the workloads, timed beside the machine's limits. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { measureLimits } from "./limits.ts";
import { printLimits, printRows, toRows } from "./report.ts";
import { runScenario } from "./runScenario.ts";
import { scenarios } from "./scenarios/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "1" },
    json: { type: "string" },
    short: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
  },
});

const unknown = positionals.filter((name) => !scenarios.some((each) => each.name === name));
const runs = Number(values.runs);
if (unknown.length > 0 || !Number.isSafeInteger(runs) || runs < 1) {
  const names = scenarios.map(({ name }) => name).join(", ");
  console.error(
    unknown.length > 0
      ? `no scenario ${unknown.join(", ")}; there are ${names}`
      : `--runs must be a positive number, not ${values.runs}`,
  );
  process.exit(2);
}

const chosen = scenarios.filter(
  ({ name, short }) =>
    (positionals.length === 0 || positionals.includes(name)) && (short || !values.short),
);
const limits = await measureLimits();
printLimits(limits);
const rows = chosen.flatMap((scenario) => {
  const outcomes = Array.from({ length: runs }, (_, i) =>
    runScenario(scenario.name, values.profile && i === 0),
  );
  const found = toRows(outcomes, limits);
  printRows(found);
  return found;
});
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify(rows, undefined, 1)}\n`);
const different = rows.filter(({ roots_equal }) => roots_equal === false);
console.log(`${rows.length - different.length} passed, ${different.length} failed`);
process.exitCode = different.length === 0 ? 0 : 1;

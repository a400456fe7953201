/** Makes load by a plan in JSON; prints what came of it, and what it cost this process, as a line of JSON. */
import { readFileSync } from "node:fs";
import type { LoadPlan, LoadReport } from "./generate.ts";
import { readBalances } from "./readBalances.ts";
import { sendTxs } from "./sendTxs.ts";

const [file = ""] = process.argv.slice(2);
const plan = JSON.parse(readFileSync(file, "utf8")) as LoadPlan;
const started = performance.now();
const result = plan.kind === "txs" ? await sendTxs(plan) : await readBalances(plan);
const { user, system } = process.cpuUsage();
const report: LoadReport<typeof result> = {
  result,
  cpu: (user + system) / 1000 / (performance.now() - started),
};
process.stdout.write(`${JSON.stringify(report)}\n`);
process.exit(0);

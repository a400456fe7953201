/** `coverage [--check]`: writes `docs/coverage.md`, or says whether it is current and complete. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { calls } from "./calls.ts";
import { coverage } from "./coverage.ts";
import { coveragePage, isIncomplete } from "./table.ts";
import { testTitles } from "./testTitles.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const check = process.argv.includes("--check");
const target = join(root, "docs", "coverage.md");

const tests = await testTitles(root);
const covered = coverage(await calls(root), tests);
const page = coveragePage(covered);
const current = existsSync(target) && readFileSync(target, "utf8") === page;
const missing = covered.filter(isIncomplete);

if (!check) writeFileSync(target, page);
for (const { call, ok, fails } of missing) {
  const lacks = [ok.length === 0 ? "success" : "", fails.length === 0 ? "failure" : ""];
  console.error(
    `${call.module} ${call.pkg}.${call.name}: no test of ${lacks.filter(Boolean).join(" and ")}`,
  );
}
console.log(`${covered.length} calls, ${missing.length} without a test`);
if (check && !current) console.error("docs/coverage.md is not current: run `npm run generate`");
if (check && (!current || missing.length > 0)) process.exitCode = 1;

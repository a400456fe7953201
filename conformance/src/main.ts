/** `npm run conformance -- [--level results|gas|roots] [--json FILE] [PATH…]`: replays recorded vectors. */
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { vectorFiles } from "./files.ts";
import { replay } from "./replay.ts";
import { FileReport, LEVELS, type Level } from "./report.ts";
import { summaryTable } from "./table.ts";
import { readVector } from "./vector.ts";

function readArguments(): { level: Level; json: string | undefined; paths: string[] } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { level: { type: "string", default: "results" }, json: { type: "string" } },
  });
  const level = LEVELS.find((known) => known === values.level);
  if (level === undefined)
    throw new Error(`--level is one of ${LEVELS.join(", ")}, not ${values.level}`);
  return { level, json: values.json, paths: positionals };
}

async function replayFile(path: string): Promise<FileReport> {
  const file = basename(path).replace(/\.json\.gz$/, "");
  try {
    return await replay(file, readVector(path));
  } catch (error) {
    const report = new FileReport(file);
    report.differs("results", `not read: ${error instanceof Error ? error.message : error}`);
    return report;
  }
}

async function main(): Promise<number> {
  const { level, json, paths } = readArguments();
  const reports: FileReport[] = [];
  for (const path of vectorFiles(paths, console.log)) {
    const report = await replayFile(path);
    const difference = report.difference(level);
    console.log(
      difference === undefined ? `ok    ${report.file}` : `FAIL  ${report.file}: ${difference}`,
    );
    reports.push(report);
  }
  console.log(`\n${summaryTable(reports)}\n`);
  if (json !== undefined)
    writeFileSync(
      json,
      `${JSON.stringify(
        reports.map((report) => report.toJson(level)),
        null,
        2,
      )}\n`,
    );
  const failed = reports.filter((report) => report.difference(level) !== undefined).length;
  console.log(`${reports.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);

import { digits, limitsText, type Row } from "../report.ts";
import type { Result } from "../results.ts";
import { type Goal, goals } from "./goals.ts";
import { table } from "./table.ts";

/** A figure, and the run that it is from. */
interface Measured {
  readonly row: Row;
  readonly result: Result;
}

/** The figure in the newest run that has it; the runs come newest first. */
function newest(results: readonly Result[], figure: string): Measured | undefined {
  for (const result of results) {
    const row = result.rows.find(({ name }) => name === figure);
    if (row !== undefined) return { row, result };
  }
  return undefined;
}

const withCommas = (value: number): string =>
  value >= 1000 ? value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ",") : digits(value);

const RATES: Partial<Record<Row["unit"], string>> = { "requests/s": "/s" };

const medianText = ({ median, unit }: Row): string =>
  `${withCommas(median)}${RATES[unit] ?? ` ${unit}`}`;

function valueText(row: Row): string {
  const { min, max } = row;
  const range = min === max ? "" : ` (${withCommas(min)} to ${withCommas(max)})`;
  return `${medianText(row)}${range}`;
}

const LIMITS: Readonly<Record<string, string>> = {
  verify: "signatures",
  sha256: "SHA-256",
  append: "appends",
  http: "bare HTTP",
};

function shareText({ share, limit }: Row): string {
  if (share === undefined || limit === undefined) return "–";
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} % of ${LIMITS[limit] ?? limit}`;
}

/** Whether a figure reaches its goal; that of the replay depends on the speed of execution. */
function isReached({ limit, wants }: Goal, { median }: Row, results: readonly Result[]): boolean {
  const executed = newest(results, "sends: executed and committed")?.row.median ?? Number.NaN;
  const wanted = Number.isNaN(limit) ? 1.5 * executed : limit;
  return wants === "more" ? median >= wanted : median <= wanted;
}

function rowOf(goal: Goal, results: readonly Result[], used: readonly Result[]): readonly string[] {
  const { workload, original, goal: wanted, stretch, bounds } = goal;
  const found = newest(results, goal.figure);
  const goalText = stretch === "" ? wanted : `${wanted}, ${stretch}`;
  if (found === undefined)
    return [workload, original, goalText, "not measured", "", "–", "–", bounds];
  const { row, result } = found;
  const byWork = result.rows.find(({ name }) => name === goal.byWork);
  const work = byWork === undefined ? "–" : medianText(byWork);
  const run = used.length > 1 ? ` [${used.indexOf(result) + 1}]` : "";
  const reached = isReached(goal, row, results) ? "yes" : "no";
  const ours = `${valueText(row)}${run}`;
  return [workload, original, goalText, ours, reached, work, shareText(row), bounds];
}

function runText({ date, commit, machine, load, limits, runs }: Result, index: number): string {
  const when = date.slice(0, 16).replace("T", " ");
  const head = `Run ${index + 1}: ${when} UTC, commit ${commit}, up to ${runs} ${runs === 1 ? "run" : "runs"} of each, ${machine}, load ${load} before it, limits of the machine a second below.`;
  const busy =
    load > 1
      ? ["Others used the machine meanwhile: its times are too long, its rates too low.", ""]
      : [];
  return [head, "", ...busy, "```", ...limitsText(limits), "```"].join("\n");
}

/** What was measured beside what was wanted; the runs come newest first. */
export function figuresSection(results: readonly Result[]): string {
  const used = results.filter((result) =>
    goals.some(({ figure }) => newest(results, figure)?.result === result),
  );
  const rows = goals.map((goal) => rowOf(goal, results, used));
  const differ = results
    .flatMap(({ rows: all }) => all)
    .some(({ roots_equal }) => roots_equal === false);
  const head = [
    "workload",
    "original",
    "goal, stretch",
    "ours",
    "goal reached",
    "by work",
    "share of the limit",
    "what bounds it",
  ];
  return [
    table(head, rows),
    differ ? "In one of these runs a root DIFFERED." : "Every root that is on record was met.",
    ...used.map(runText),
  ].join("\n\n");
}

import { parseArgs } from "node:util";
import type { Scenario } from "./figure.ts";
import { dimensions } from "./growth/dimensions.ts";
import { scenarios } from "./scenarios/index.ts";

/** What is to be done. */
export interface Options {
  readonly scenarios: readonly Scenario[];
  /** Which curves are drawn; none when absent. */
  readonly growth: { readonly only: readonly string[]; readonly most: number } | undefined;
  readonly runs: number;
  readonly json: string | undefined;
  /** Folder in which prepared workloads are kept for other runs; a passing one when absent. */
  readonly inputs: string | undefined;
  readonly short: boolean;
  readonly profile: boolean;
  readonly keep: boolean;
  readonly record: boolean;
  readonly report: boolean;
  /** Whether rounds of consensus are simulated, and nothing is measured. */
  readonly rounds: boolean;
}

const FLAGS = {
  runs: { type: "string", default: "1" },
  most: { type: "string", default: "100000" },
  json: { type: "string" },
  inputs: { type: "string" },
  short: { type: "boolean", default: false },
  profile: { type: "boolean", default: false },
  keep: { type: "boolean", default: false },
  record: { type: "boolean", default: false },
  report: { type: "boolean", default: false },
} as const;

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;

function unknownAmong(names: readonly string[], known: readonly { readonly name: string }[]) {
  const unknown = names.filter((name) => !known.some((each) => each.name === name));
  if (unknown.length === 0) return undefined;
  return `there is no ${unknown.join(", ")}; there are ${known.map(({ name }) => name).join(", ")}`;
}

/** Reads a command line; returns what is wrong with it, in one sentence, when it cannot be understood. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: FLAGS,
    });
    const runs = Number(values.runs);
    if (!isCount(runs)) return `--runs must be a positive number, not ${values.runs}`;
    const most = Number(values.most);
    if (!isCount(most)) return `--most must be a positive number, not ${values.most}`;
    const { json, inputs, short, profile, keep, record, report } = values;
    const [first, ...rest] = positionals;
    const rounds = first === "rounds";
    const common = { runs, json, inputs, short, profile, keep, record, report, rounds };
    if (rounds) return { ...common, scenarios: [], growth: undefined };
    if (first === "growth") {
      const wrong = unknownAmong(rest, dimensions);
      return wrong ?? { ...common, scenarios: [], growth: { only: rest, most } };
    }
    const wrong = unknownAmong(positionals, scenarios);
    if (wrong !== undefined) return wrong;
    const chosen = scenarios.filter(
      (each) =>
        (positionals.length === 0 || positionals.includes(each.name)) && (each.short || !short),
    );
    return { ...common, scenarios: chosen, growth: undefined };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

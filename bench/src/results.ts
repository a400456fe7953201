import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import type { Profile } from "./figure.ts";
import type { GrowthSample } from "./growth/growth.ts";
import type { Limits } from "./limits.ts";
import type { Row } from "./report.ts";

const DIR = new URL("../results/", import.meta.url);

/** A run that is kept. */
export interface Result {
  /** When it began, RFC 3339. */
  readonly date: string;
  /** The commit, with `+` when files were changed. */
  readonly commit: string;
  readonly machine: string;
  /** Processes that wanted to run on average, in the minute before it began. */
  readonly load: number;
  readonly limits: Limits;
  readonly runs: number;
  readonly rows: readonly Row[];
  readonly growth: readonly GrowthSample[];
  readonly profiles: readonly ScenarioProfile[];
}

export interface ScenarioProfile extends Profile {
  readonly scenario: string;
}

const git = (...args: readonly string[]): string =>
  execFileSync("git", args, { cwd: fileURLToPath(DIR), encoding: "utf8" }).trim();

function commitOf(): string {
  try {
    return `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain") === "" ? "" : "+"}`;
  } catch {
    return "unknown";
  }
}

function machineOf(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() || "unknown processor";
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${processors.length} × ${model}, ${memory} GB, Node.js ${process.versions.node}`;
}

/** What a result tells of the moment and of the machine. */
export function circumstances(): Pick<Result, "date" | "commit" | "machine" | "load"> {
  mkdirSync(DIR, { recursive: true });
  const [load = 0] = loadavg();
  return {
    date: new Date().toISOString(),
    commit: commitOf(),
    machine: machineOf(),
    load: Math.round(load * 10) / 10,
  };
}

/** Keeps a run by its date and commit; returns the file's name. */
export function keepResult(result: Result): string {
  const time = result.date.slice(0, 16).replaceAll(":", "");
  const name = `${time}-${result.commit.replace("+", "")}.json`;
  writeFileSync(new URL(name, DIR), `${JSON.stringify(result, rounded, 1)}\n`);
  return name;
}

/** Six digits are more than a measurement has. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(6)) : value;

/** All runs that were kept, the newest first. */
export function keptResults(): readonly Result[] {
  const names = readdirSync(DIR).filter((name) => name.endsWith(".json"));
  return names
    .sort()
    .reverse()
    .map((name) => JSON.parse(readFileSync(new URL(name, DIR), "utf8")) as Result);
}

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./figure.ts";

const extension = import.meta.url.slice(import.meta.url.lastIndexOf("."));
const CHILD = fileURLToPath(new URL(`./child${extension}`, import.meta.url));

/** Runs a scenario in a process of its own, so that its memory is its own too. */
export function runScenario(name: string, profile: boolean): Outcome {
  const args = [...process.execArgv, CHILD, name, ...(profile ? [`${name}.cpuprofile`] : [])];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${name} ended with code ${status}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Outcome;
}

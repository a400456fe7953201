import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { modulePath } from "../process/runModule.ts";
import type { ReadPlan, ReadResult } from "./readBalances.ts";
import type { SendPlan, SendResult } from "./sendTxs.ts";

export type LoadPlan = SendPlan | ReadPlan;

/** What a generator found, and which part of one core it needed. */
export interface LoadReport<T> {
  readonly result: T;
  readonly cpu: number;
}

/** Makes load in a process of its own. */
export async function generate(plan: SendPlan): Promise<LoadReport<SendResult>>;
export async function generate(plan: ReadPlan): Promise<LoadReport<ReadResult>>;
export async function generate(plan: LoadPlan): Promise<LoadReport<SendResult | ReadResult>> {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(dir, "plan.json");
  writeFileSync(file, JSON.stringify(plan));
  const args = [...process.execArgv, modulePath("load/main"), file];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return JSON.parse(stdout) as LoadReport<SendResult | ReadResult>;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

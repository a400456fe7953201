import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromBase64, toBase64 } from "@milkyway/bytes";
import type { Time } from "@milkyway/codec";
import type { BlockInputs } from "../workloads/base.ts";
import type { Genesis, Workload } from "../workloads/workload.ts";

/** A workload as a chain gets it: its state is bytes, as in a genesis file. */
export interface Prepared {
  readonly genesis: Omit<Genesis, "app_state">;
  /** Read from the file each time, as a node does with a large genesis: it is not kept. */
  readonly appState: Uint8Array;
  readonly blocks: readonly (readonly Uint8Array[])[];
  /** Time of the first block. */
  readonly start: Time;
  readonly measured: readonly [first: number, last: number];
  readonly voting?: BlockInputs;
}

interface Head extends Omit<Prepared, "appState" | "blocks" | "start"> {
  readonly blocks: readonly (readonly string[])[];
  readonly start: string;
}

const headOf = (dir: string, name: string) => join(dir, `${name}.json`);
const stateOf = (dir: string, name: string) => join(dir, `${name}.state`);

/** Writes a workload into a folder; the name is there when all of it is. */
export function writePrepared(dir: string, name: string, workload: Workload): void {
  const { genesis, blocks, start, ...rest } = workload;
  const { app_state, ...head } = genesis;
  mkdirSync(dir, { recursive: true });
  writeFileSync(stateOf(dir, name), JSON.stringify(app_state));
  const written: Head = {
    ...rest,
    genesis: head,
    blocks: blocks.map((txs) => txs.map(toBase64)),
    start: `${start}`,
  };
  const file = headOf(dir, name);
  writeFileSync(`${file}.part`, JSON.stringify(written));
  renameSync(`${file}.part`, file);
}

export function readPrepared(dir: string, name: string): Prepared {
  const { blocks, start, ...rest } = JSON.parse(readFileSync(headOf(dir, name), "utf8")) as Head;
  return {
    ...rest,
    get appState() {
      return readFileSync(stateOf(dir, name));
    },
    blocks: blocks.map((txs) => txs.map(fromBase64)),
    start: BigInt(start),
  };
}

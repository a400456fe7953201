import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Prepared, readPrepared } from "../prepared/prepared.ts";
import { NodeProcess } from "./nodeProcess.ts";

/** The genesis document of a workload, in the form of the engine and with its default parameters. */
function writeGenesis(file: string, { genesis, appState }: Prepared): void {
  const { genesis_time, chain_id } = genesis;
  const head = JSON.stringify({ genesis_time, chain_id, initial_height: "1" });
  const out = openSync(file, "w");
  writeSync(out, `${head.slice(0, -1)},"app_state":`);
  for (let at = 0; at < appState.length; ) at += writeSync(out, appState, at);
  writeSync(out, "}\n");
  closeSync(out);
}

/** The folder of a node that can start from a workload's genesis, alone. */
export interface Home {
  readonly workload: Prepared;
  /** Folder of blocks, results and their index. */
  readonly blocks: string;
  /** Starts the node, with further flags. */
  start(flags?: readonly string[], profileDir?: string): NodeProcess;
  remove(): void;
}

/** Blocks every second, every server on a free port, room in the mempool for all that is sent. */
const FLAGS = [
  "--local-validator",
  "--minimum-gas-prices=0umilk",
  "--consensus.timeout_commit=1s",
  "--mempool.size=200000",
  "--mempool.cache_size=200000",
  "--rpc.laddr=tcp://127.0.0.1:0",
  "--rpc.max_request_batch_size=100",
  "--api.enable",
  "--api.address=tcp://127.0.0.1:0",
  "--grpc.address=127.0.0.1:0",
];

export function createHome(inputs: string, name: string): Home {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  const workload = readPrepared(inputs, name);
  mkdirSync(join(dir, "config"));
  mkdirSync(join(dir, "data"));
  writeGenesis(join(dir, "config", "genesis.json"), workload);
  return {
    workload,
    blocks: join(dir, "data", "blocks"),
    start: (flags = [], profileDir) =>
      new NodeProcess({ args: ["start", "--home", dir, ...FLAGS, ...flags], profileDir }),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

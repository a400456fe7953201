import { type OpenChain, openChain, storeNames } from "@milkyway/app";
import { parseTime, timeToText } from "@milkyway/codec";
import type { ExecTxResult } from "@milkyway/codec/gen/tendermint/abci";
import { createCommitStore } from "@milkyway/store";
import { executeBlock, type Position, startChain } from "../driver/blockDriver.ts";
import { brokenInvariants, SupplyLedger } from "./checks.ts";
import { look } from "./look.ts";
import { Random } from "./random.ts";
import { simulationGenesis } from "./simulationGenesis.ts";
import type { Generators } from "./stage.ts";
import { ALL_MESSAGES, nextBlockOf, type TrafficTx, transactionsOf } from "./traffic.ts";

export interface SimulationOptions {
  readonly seed: number;
  readonly messages: number;
  /** Stays clear of what makes the original halt or break. */
  readonly careful: boolean;
  /** Messages of a block at most. */
  readonly perBlock?: number;
  /** Checks all invariants after so many blocks. */
  readonly checkEvery?: number;
  readonly generators?: Generators;
  onBlock?(done: number, blocks: number): void;
  /** Told of each transaction with its result. */
  onTx?(tx: TrafficTx, result: ExecTxResult): void;
}

export interface SimulationResult {
  readonly messages: number;
  readonly blocks: number;
  /** Why the chain stopped, if it did. */
  readonly halts: readonly string[];
  readonly broken: readonly string[];
  readonly chain: OpenChain;
  readonly position: Position;
  /** Transactions that succeeded. */
  readonly succeeded: number;
}

const START = "2026-01-01T00:00:00Z";
const CHAIN_ID = "simulation-1";

function startOf(): { readonly chain: OpenChain; readonly position: Position } {
  const store = createCommitStore({ stores: storeNames, retain: 1 });
  const chain = openChain({ store, dev: true });
  const appState = simulationGenesis(CHAIN_ID, START);
  const time = parseTime(START) ?? 0n;
  return { chain, position: startChain(chain.application, { chainId: CHAIN_ID, time, appState }) };
}

/** Runs random messages through the transactions and blocks of a chain. */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const { seed, messages, careful, perBlock = 100, checkEvery = 50 } = options;
  const generators = options.generators ?? ALL_MESSAGES;
  const random = new Random(seed);
  const { chain, position: start } = startOf();
  const { application } = chain;
  const broken: string[] = [];
  let [position, done, blocks, succeeded] = [start, 0, 0, 0];
  let ledger: SupplyLedger | undefined;
  const result = (halts: readonly string[]): SimulationResult => ({
    messages: done,
    blocks,
    halts,
    broken,
    chain,
    position,
    succeeded,
  });
  while (done < messages) {
    const wanted = Math.min(messages - done, random.between(0, perBlock));
    const txs = ledger ? transactionsOf(look(chain, random, careful), wanted, generators) : [];
    const block = nextBlockOf(random, position, txs);
    try {
      const executed = executeBlock(application, position, block);
      await application.commit();
      position = executed.position;
      const { txResults } = executed.result;
      txResults.forEach((txResult, i) => {
        if (txResult.code === 0) succeeded++;
        options.onTx?.(txs[i] as TrafficTx, txResult);
      });
      if (ledger) ledger.record(executed.result);
      else ledger = new SupplyLedger(chain);
    } catch (error) {
      const at = `height ${position.height + 1n} (${timeToText(block.time)})`;
      return result([`${at}: ${error instanceof Error ? error.stack : error}`]);
    }
    blocks++;
    done += txs.reduce((sum, { drafts }) => sum + drafts.length, 0);
    if (blocks % checkEvery === 0 || done >= messages)
      broken.push(...brokenInvariants(chain), ...ledger.differences());
    options.onBlock?.(done, blocks);
    if (broken.length > 0) return result([]);
  }
  return result([]);
}

import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createApp, storeNames, type VerifyAhead } from "@milkyway/app";
import type { Application } from "@milkyway/baseapp";
import { fromBase64, fromHex, toHex } from "@milkyway/bytes";
import { createTypeRegistry, fromJson, parseTime } from "@milkyway/codec";
import type {
  RequestFinalizeBlock,
  RequestInitChain,
  ResponseFinalizeBlock,
} from "@milkyway/codec/gen/tendermint/abci";
import { BlockIDFlag, ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import { createVerifier } from "@milkyway/crypto/node";
import { type DurableCommitStore, openCommitStore } from "@milkyway/store/node";
import type { Prepared } from "./prepared/prepared.ts";
import { type BlockInputs, blockInputs } from "./workloads/base.ts";

const BLOCK_TIME = 5_000_000_000n;
const NO_TYPES = createTypeRegistry([]);

/** A chain on the disk, in a directory that is removed when it is closed. */
export interface Chain {
  readonly application: Application;
  readonly store: DurableCommitStore;
  readonly dir: string;
  /** Closes it, and leaves its folder. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the chain in a folder; by default a new one in a new folder. */
export async function openChain(dir = mkdtempSync(join(tmpdir(), "bench-"))): Promise<Chain> {
  const store = await openCommitStore({ dir, stores: storeNames });
  const verifier = createVerifier({ threads: availableParallelism() - 1 });
  const verifyAhead: VerifyAhead = (items) => verifier.start(items);
  const application = createApp({ store, verifyAhead });
  const stop = async () => {
    await verifier.close();
    await application.close();
    await store.close();
  };
  const close = async () => {
    await stop();
    rmSync(dir, { recursive: true, force: true });
  };
  return { application, store, dir, stop, close };
}

export function initChainRequest({ genesis, appState }: Prepared): RequestInitChain {
  const { genesis_time, chain_id, consensus_params, validators } = genesis;
  return {
    time: parseTime(genesis_time) ?? 0n,
    chainId: chain_id,
    consensusParams: fromJson(ConsensusParams, consensus_params, NO_TYPES),
    validators: validators.map(({ pub_key, power }) => ({
      pubKey: { ed25519: fromBase64(pub_key), secp256k1: undefined },
      power: BigInt(power),
    })),
    appStateBytes: appState,
    initialHeight: 1n,
  };
}

/** Requests for the blocks of a workload, by height. */
export class Requests {
  private readonly inputs: BlockInputs;
  private readonly workload: Prepared;

  constructor(workload: Prepared) {
    this.inputs = workload.voting ?? blockInputs();
    this.workload = workload;
  }

  finalize(height: number): RequestFinalizeBlock {
    const { next_validators_hash, votes, blocks } = this.inputs;
    const block = blocks[height - 1];
    if (block === undefined) throw new RangeError(`no inputs for height ${height}`);
    const voters = height === 1 ? [] : votes;
    return {
      txs: [...(this.workload.blocks[height - 1] ?? [])],
      decidedLastCommit: {
        round: 0,
        votes: voters.map(({ address, power }) => ({
          validator: { address: fromHex(address), power: BigInt(power) },
          blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
        })),
      },
      misbehavior: [],
      hash: fromHex(block.hash),
      height: BigInt(height),
      time: this.workload.start + BLOCK_TIME * BigInt(height - 1),
      nextValidatorsHash: fromHex(next_validators_hash),
      proposerAddress: fromHex(block.proposer),
    };
  }
}

/** Throws unless every transaction succeeded. */
export function checkResult(height: number, result: ResponseFinalizeBlock): void {
  const failed = result.txResults.find(({ code }) => code !== 0);
  if (failed !== undefined)
    throw new Error(`height ${height}: a transaction failed: ${failed.log}`);
}

export const hashText = (result: ResponseFinalizeBlock): string => toHex(result.appHash);

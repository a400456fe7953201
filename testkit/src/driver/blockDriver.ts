import type { Application } from "@milkyway/baseapp";
import { type Bin, binToBytes, utf8 } from "@milkyway/bytes";
import { type JsonObject, stringifyJson, type Time } from "@milkyway/codec";
import type { Misbehavior, ResponseFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import type { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import { sha256 } from "@milkyway/crypto";
import { commitOf, type SignerSet, updateSigners } from "./validators.ts";

/** Where a chain is: its last block, and who signs the ones around it. */
export interface Position {
  readonly chainId: string;
  readonly height: bigint;
  readonly time: Time;
  /** Signers of the last block, of the next one, and of the one after. */
  readonly last: SignerSet;
  readonly next: SignerSet;
  readonly afterNext: SignerSet;
}

/** What a chain starts with. */
export interface Start {
  readonly chainId: string;
  readonly time: Time;
  readonly appState: JsonObject;
  readonly consensusParams?: ConsensusParams;
  readonly initialHeight?: bigint;
}

/** What a block holds. */
export interface NextBlock {
  readonly time: Time;
  readonly txs?: readonly Uint8Array[];
  /** Raw addresses of those who did not sign the last block. */
  readonly absent?: ReadonlySet<Bin>;
  readonly misbehavior?: readonly Misbehavior[];
}

/** 22,020,096 bytes a block, gas without limit, evidence for two days or 100,000 blocks. */
export const DEFAULT_CONSENSUS_PARAMS: ConsensusParams = {
  block: { maxBytes: 22_020_096n, maxGas: -1n },
  evidence: {
    maxAgeNumBlocks: 100_000n,
    maxAgeDuration: 172_800_000_000_000n,
    maxBytes: 1_048_576n,
  },
  validator: { pubKeyTypes: ["ed25519"] },
  version: undefined,
  abci: undefined,
};

const NOBODY: ReadonlySet<Bin> = new Set();

/** Gives an application its genesis; the first block goes on from there. */
export function startChain(application: Application, start: Start): Position {
  const { chainId, time, appState, initialHeight = 1n } = start;
  const { validators } = application.initChain({
    time,
    chainId,
    consensusParams: start.consensusParams ?? DEFAULT_CONSENSUS_PARAMS,
    validators: [],
    appStateBytes: utf8(stringifyJson(appState)),
    initialHeight,
  });
  const signers = updateSigners([], validators);
  return { chainId, height: initialHeight - 1n, time, last: [], next: signers, afterNext: signers };
}

/** Executes a block without committing it. Throws when the chain halts. */
export function executeBlock(
  application: Application,
  position: Position,
  block: NextBlock,
): { readonly position: Position; readonly result: ResponseFinalizeBlock } {
  const height = position.height + 1n;
  const { last, next, afterNext } = position;
  const proposer = next[Number(height % BigInt(next.length))];
  const result = application.finalizeBlock({
    txs: block.txs ?? [],
    decidedLastCommit: commitOf(last, block.absent ?? NOBODY),
    misbehavior: block.misbehavior ?? [],
    hash: sha256(utf8(`${position.chainId}/${height}`)),
    height,
    time: block.time,
    nextValidatorsHash: sha256(utf8(afterNext.map(({ power }) => power).join())),
    proposerAddress: binToBytes(proposer?.address ?? ""),
  });
  const { validatorUpdates } = result;
  const moved = {
    ...position,
    height,
    time: block.time,
    last: next,
    next: afterNext,
    afterNext: updateSigners(afterNext, validatorUpdates),
  };
  return { position: moved, result };
}

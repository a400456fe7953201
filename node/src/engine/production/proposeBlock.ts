import type { Application } from "@milkyway/baseapp";
import { ResponseProcessProposal_ProposalStatus as ProposalStatus } from "@milkyway/codec/gen/tendermint/abci";
import type { Block, BlockID, ExtendedCommit } from "@milkyway/codec/gen/tendermint/types";
import { CometError } from "@milkyway/comet";
import { framedSize, maxDataBytes } from "../../comet/blockLimits.ts";
import { type ChainState, nextHeight } from "../../comet/chainState.ts";
import { extendedCommitInfo } from "../../comet/commitInfo.ts";
import { plainCommit } from "../../comet/commits.ts";
import { identifyBlock, makeBlock } from "../../comet/makeBlock.ts";
import type { BlockRoom, Mempool } from "../mempool/mempool.ts";
import { blockRequest } from "./requests.ts";

/** Room for transactions in the block after a state. */
export function roomAfter({ params, validators }: ChainState): BlockRoom {
  const maxBytes = Number(maxDataBytes(params, validators.validators.length));
  return { maxBytes, maxGas: params.block.maxGas };
}

export interface Proposal {
  readonly block: Block;
  readonly blockId: BlockID;
  readonly size: number;
}

/** Makes the next block with what the application wants of the mempool in it, and has the application accept it. */
export function proposeBlock(
  application: Application,
  mempool: Mempool,
  state: ChainState,
  lastCommit: ExtendedCommit,
  proposerAddress: Uint8Array,
): Proposal {
  const room = roomAfter(state);
  const plain = plainCommit(lastCommit);
  const empty = makeBlock(state, [], plain, proposerAddress);
  const { height, time, nextValidatorsHash } = empty.header;
  const { txs } = application.prepareProposal({
    maxTxBytes: BigInt(room.maxBytes),
    txs: mempool.reap(room),
    localLastCommit: extendedCommitInfo(lastCommit, state.lastValidators),
    misbehavior: [],
    height,
    time,
    nextValidatorsHash,
    proposerAddress,
  });
  const bytes = txs.reduce((sum, tx) => sum + framedSize(tx), 0);
  if (bytes > room.maxBytes)
    throw new CometError(`transaction data size exceeds maximum ${room.maxBytes}`);
  // Other threads verify signatures while this one makes and executes the block.
  void application.prefetch(txs);
  const block = txs.length === 0 ? empty : makeBlock(state, txs, plain, proposerAddress);
  const identified = identifyBlock(block);
  accept(application, state, block, identified.blockId);
  return { block, ...identified };
}

function accept(
  application: Application,
  state: ChainState,
  block: Block,
  { hash }: BlockID,
): void {
  const { lastCommit, ...request } = blockRequest(block, hash, state.lastValidators);
  const { status } = application.processProposal({ ...request, proposedLastCommit: lastCommit });
  if (status !== ProposalStatus.ACCEPT)
    throw new CometError(
      `the application rejected its own proposal for height ${nextHeight(state)}`,
    );
}

/** What the application attaches to votes for a block. */
export async function extendVote(
  application: Application,
  state: ChainState,
  { block, blockId: { hash } }: Proposal,
): Promise<Uint8Array> {
  const { lastCommit, ...request } = blockRequest(block, hash, state.lastValidators);
  const { voteExtension } = await application.extendVote({
    ...request,
    proposedLastCommit: lastCommit,
  });
  return voteExtension;
}

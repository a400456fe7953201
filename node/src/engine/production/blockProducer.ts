import type { Application } from "@milkyway/baseapp";
import type { ExtendedCommit, Vote } from "@milkyway/codec/gen/tendermint/types";
import { extensionsEnabled } from "@milkyway/comet";
import type { BlockStore } from "../../blocks/blockStore.ts";
import { pruneBlocks, retainedHeight } from "../../blocks/pruneBlocks.ts";
import { readCommit } from "../../blocks/readBlock.ts";
import type { DecidedBlock } from "../../blocks/saveBlock.ts";
import { type ChainState, nextHeight } from "../../comet/chainState.ts";
import { NO_COMMIT, plainCommit } from "../../comet/commits.ts";
import { medianTime } from "../../comet/medianTime.ts";
import type { PrivValidator } from "../../signer/privValidator.ts";
import { messageOf } from "../engineError.ts";
import type { Log } from "../log.ts";
import type { Mempool } from "../mempool/mempool.ts";
import type { ChainClock } from "./chainClock.ts";
import { type Executed, executeBlock } from "./executeBlock.ts";
import { extendVote, type Proposal, proposeBlock, roomAfter } from "./proposeBlock.ts";
import { decide, freshRound, proposingRound, votersOf } from "./voting.ts";

const MILLISECOND = 1_000_000n;
/** A block time that is later than the vote before by less than this is taken from that vote. */
const FRESH_ENOUGH = 100n * MILLISECOND;

export interface ProducerOptions {
  readonly application: Application;
  readonly store: BlockStore;
  readonly mempool: Mempool;
  readonly signers: readonly PrivValidator[];
  readonly clock: ChainClock;
  readonly minRetainBlocks: bigint;
  readonly log: Log;
}

/** Milliseconds that new transactions get between two blocks if they need them. */
const CHECKING_TIME = 50;

/** A block that was made, and everything that came of it. */
export interface ProducedBlock {
  readonly decided: DecidedBlock;
  readonly executed: Executed;
  /** Lowest height that the application needs; 0 when it needs all. */
  readonly retainHeight: bigint;
}

/** What an engine is told while a block is made. */
export interface ProducerEvents {
  proposed(height: bigint, round: number, proposer: Uint8Array): void;
  complete(round: number, proposal: Proposal): void;
  voted(votes: readonly Vote[]): void;
  /** More than two thirds have voted: the block is final. */
  decided(): void;
}

/** The block was decided on, but the application cannot execute it. */
export class ExecutionFailed extends Error {
  readonly height: bigint;

  constructor(height: bigint, cause: unknown) {
    super(`block ${height} could not be executed: ${messageOf(cause)}`, { cause });
    this.height = height;
  }
}

/** Makes one block after the other. */
export class BlockProducer {
  private readonly options: ProducerOptions;
  private readonly events: ProducerEvents;
  private lastCommit: ExtendedCommit;
  /** What the next block follows from. */
  state: ChainState;

  constructor(options: ProducerOptions, state: ChainState, events: ProducerEvents) {
    const { store, mempool } = options;
    this.options = options;
    this.events = events;
    this.state = state;
    this.lastCommit = readCommit(store.database, state.lastHeight) ?? NO_COMMIT;
    mempool.setRoom(roomAfter(state));
  }

  /** Makes the next block. `isFresh` asks for a block time of now, instead of the time of the votes before. */
  async produce(isFresh: boolean): Promise<ProducedBlock> {
    const { mempool } = this.options;
    try {
      await this.renewLastCommit(isFresh);
      const { proposal, round } = await this.propose();
      return await this.finish(proposal, round);
    } finally {
      mempool.unlock();
    }
  }

  /** Does what can wait until others have heard of a block. */
  async settle({ retainHeight }: ProducedBlock): Promise<void> {
    const { store, mempool, minRetainBlocks } = this.options;
    // Blocks that follow each other without a pause would leave no time for new transactions.
    await mempool.settle(CHECKING_TIME);
    const own = retainedHeight(store.height, minRetainBlocks, this.state.params);
    const lowest = own > retainHeight ? own : retainHeight;
    if (lowest > 0n) await pruneBlocks(store, lowest);
    await store.index.tidy();
  }

  private async propose(): Promise<{ proposal: Proposal; round: number }> {
    const { application, mempool, signers } = this.options;
    const { state, lastCommit, events } = this;
    const height = nextHeight(state);
    const voters = votersOf(signers, state.validators);
    // After a crash a vote for a block that is lost may have been signed: such a round is not used again.
    const from = freshRound(voters, height);
    const { round, proposer } = proposingRound(voters, state.validators, from);
    events.proposed(height, round, proposer.address);
    const proposal = proposeBlock(application, mempool, state, lastCommit, proposer.address);
    events.complete(round, proposal);
    return { proposal, round };
  }

  private async finish(proposal: Proposal, round: number): Promise<ProducedBlock> {
    const { application, mempool, store } = this.options;
    const { block, blockId } = proposal;
    const extension = await this.extension(proposal);
    const voting = this.vote(proposal, round, extension);
    this.events.decided();
    mempool.lock();
    // The disk takes down what was signed while this thread executes the block.
    const [executed, [voted]] = await Promise.all([
      this.execute(proposal),
      Promise.allSettled([voting]),
    ]);
    if (voted.status === "rejected") throw voted.reason;
    const commit = voted.value;
    const decided = { ...proposal, commit };
    if (executed instanceof Error) {
      await store.saveBlock(decided);
      throw executed;
    }
    // From here on a restart finds the block and has the application execute it again, until it has committed it.
    const reveal = await store.saveBlock(decided, executed);
    const { retainHeight } = await application.commit();
    reveal();
    this.state = executed.state;
    this.lastCommit = commit;
    const { txResults } = executed.response;
    await mempool.update(block.data.txs, txResults, roomAfter(this.state));
    this.options.log.info("made a block", {
      height: block.header.height,
      txs: block.data.txs.length,
      bytes: proposal.size,
      parts: blockId.partSetHeader.total,
    });
    this.options.clock.unpin();
    return { decided, executed, retainHeight };
  }

  private async execute(proposal: Proposal): Promise<Executed | ExecutionFailed> {
    try {
      return await executeBlock(this.options.application, this.state, proposal);
    } catch (error) {
      return new ExecutionFailed(proposal.block.header.height, error);
    }
  }

  private async extension(proposal: Proposal): Promise<Uint8Array | undefined> {
    const { state } = this;
    if (!extensionsEnabled(state.params, proposal.block.header.height)) return undefined;
    return extendVote(this.options.application, state, proposal);
  }

  private async vote(
    { block, blockId }: Proposal,
    round: number,
    extension: Uint8Array | undefined,
  ): Promise<ExtendedCommit> {
    const { signers, clock } = this.options;
    const { chainId, validators } = this.state;
    const { height, time } = block.header;
    const [now, earliest] = [clock.now(), time + MILLISECOND];
    const timestamp = now > earliest ? now : earliest;
    const { commit, votes } = await decide(
      votersOf(signers, validators),
      validators,
      { chainId, height, round, blockId, timestamp },
      extension && (() => extension),
    );
    this.events.voted(votes);
    return commit;
  }

  /**
   * Votes for the last block again, in a later round: the time of a block is that of the votes for the block before, so
   * this is what gives a block a time of its own.
   */
  private async renewLastCommit(isFresh: boolean): Promise<void> {
    const { clock, signers } = this.options;
    const { state, lastCommit } = this;
    if (state.lastHeight === 0n || (!isFresh && clock.pinned === undefined)) return;
    const set = state.lastValidators;
    const time = medianTime(plainCommit(lastCommit), set);
    const wanted = clock.pinned ?? clock.now();
    if (clock.pinned === undefined && wanted < time + FRESH_ENOUGH) return;
    const earliest = state.lastTime + MILLISECOND;
    const timestamp = wanted > state.lastTime ? wanted : earliest;
    const voters = votersOf(signers, set);
    // After a crash a vote for the next height may have been signed already: then the old votes have to do.
    if (voters.some(({ signer }) => signer.signed.height > state.lastHeight)) return;
    const { lastHeight: height, lastBlockId: blockId, chainId } = state;
    const round = Math.max(lastCommit.round + 1, freshRound(voters, height));
    const extensions = extensionsEnabled(state.params, height)
      ? (index: number) => lastCommit.extendedSignatures[index]?.extension ?? new Uint8Array(0)
      : undefined;
    const decision = { chainId, height, round, blockId, timestamp };
    const { commit } = await decide(voters, set, decision, extensions);
    this.lastCommit = commit;
  }
}

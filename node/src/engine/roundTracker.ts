import type { Vote } from "@milkyway/codec/gen/tendermint/types";
import { findValidator } from "@milkyway/comet";
import { type ChainState, nextHeight } from "../comet/chainState.ts";
import type { Clock } from "./clock.ts";
import type { RoundStatus } from "./consensusEngine.ts";
import type { EventBus } from "./events/eventBus.ts";
import type { ProducerEvents } from "./production/blockProducer.ts";
import type { Proposal } from "./production/proposeBlock.ts";

const NO_BYTES = new Uint8Array(0);
const STEPS = { newHeight: 1, propose: 3, precommit: 6, commit: 8 } as const;
const NAMES = {
  newHeight: "RoundStepNewHeight",
  propose: "RoundStepPropose",
  precommit: "RoundStepPrecommit",
  commit: "RoundStepCommit",
} as const;

/** Follows the block that is being made, and tells subscribers of its steps. */
export class RoundTracker implements ProducerEvents {
  private readonly bus: EventBus;
  private readonly clock: Clock;
  private readonly onDecided: () => void;
  private state: ChainState | undefined;
  private height = 0n;
  private round = 0;
  private step: keyof typeof STEPS = "newHeight";
  private startTime = 0n;

  constructor(bus: EventBus, clock: Clock, onDecided: () => void) {
    this.bus = bus;
    this.clock = clock;
    this.onDecided = onDecided;
  }

  get status(): RoundStatus {
    const { height, round, startTime, state } = this;
    const address = state?.validators.proposer?.address ?? NO_BYTES;
    const index = state === undefined ? 0 : (findValidator(state.validators, address)?.index ?? 0);
    return { height, round, step: STEPS[this.step], startTime, proposer: { address, index } };
  }

  /** A block is done: the next height begins. */
  begin(state: ChainState): void {
    this.state = state;
    this.height = nextHeight(state);
    this.round = 0;
    this.startTime = this.clock.now();
    this.enter("newHeight");
  }

  proposed(height: bigint, round: number, address: Uint8Array): void {
    this.height = height;
    this.round = round;
    const set = this.state?.validators;
    const index = set === undefined ? 0 : (findValidator(set, address)?.index ?? 0);
    const proposer = { address, index };
    const step = "RoundStepNewRound";
    void this.bus.publish([{ type: "NewRound", height, round, step, proposer }]);
    this.enter("propose");
  }

  complete(round: number, { blockId }: Proposal): void {
    const { height } = this;
    const step = NAMES.propose;
    void this.bus.publish([{ type: "CompleteProposal", height, round, step, blockId }]);
    this.enter("precommit");
  }

  voted(votes: readonly Vote[]): void {
    void this.bus.publish(votes.map((vote) => ({ type: "Vote", vote }) as const));
  }

  decided(): void {
    this.enter("commit");
    this.onDecided();
  }

  private enter(step: keyof typeof STEPS): void {
    this.step = step;
    const { height, round } = this;
    void this.bus.publish([{ type: "NewRoundStep", height, round, step: NAMES[step] }]);
  }
}

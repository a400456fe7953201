import type { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import type { Ctx } from "@milkyway/core";
import { state } from "./state.ts";

export interface ConsensusDeps {
  /** The governance account as bech32 text. */
  readonly authority: string;
}

/** What x/consensus offers the life cycle of blocks. */
export interface ConsensusKeeper {
  /** Charged like any read; absent before the first state. */
  get(ctx: Ctx): ConsensusParams | undefined;
  /** Keeps what consensus was started with, as it is given. */
  set(ctx: Ctx, params: ConsensusParams): void;
}

export function consensusKeeper(): ConsensusKeeper {
  return { get: state.params.get, set: state.params.set };
}

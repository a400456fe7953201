import type { TypeRegistry } from "@milkyway/codec";
import type { ValidatorUpdate } from "@milkyway/codec/gen/tendermint/abci";
import type { Ctx } from "@milkyway/core";

/** How a genesis transaction went. */
export interface GenesisTxResult {
  readonly code: number;
  readonly log: string;
}

/** What x/genutil asks of its neighbours. */
export interface GenutilDeps {
  readonly registry: TypeRegistry;
  readonly staking: { applyValidatorSetUpdates(ctx: Ctx): readonly ValidatorUpdate[] };
  /** Executes a transaction on the state that genesis is building. */
  deliverTx(bytes: Uint8Array): GenesisTxResult;
}

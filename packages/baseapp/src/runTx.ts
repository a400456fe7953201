import type { Any } from "@milkyway/codec";

import {
  type ChainError,
  ContextLost,
  type Ctx,
  type Event,
  type ExecMode,
  GasMeter,
  isFailure,
  OutOfGas,
  sdkErrors,
  type Tx,
} from "@milkyway/core";
import { decode } from "./decode.ts";
import { txFailure } from "./failure.ts";
import { type MsgsResult, runMsgs } from "./runMsgs.ts";
import type { Runtime } from "./runtime.ts";

export interface TxOutcome {
  /** Limit of the transaction's meter; 2^64 − 1 when it has none. */
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly error: ChainError | undefined;
  readonly data: Uint8Array;
  readonly msgResponses: readonly Any[];
  readonly events: Event[];
}

const NOTHING = new Uint8Array(0);
const NO_LIMIT = (1n << 64n) - 1n;

const limitOf = (meter: GasMeter) => meter.limit ?? NO_LIMIT;

/** Follows one transaction through its stages, so that a failure at any of them can be reported from what stands. */
class Execution {
  ctx: Ctx;
  gasWanted = 0n;
  anteEvents: Event[] = [];
  private blockGasCharged = false;
  private readonly runtime: Runtime;

  constructor(runtime: Runtime, base: Ctx, bytes: Uint8Array, mode: ExecMode) {
    this.runtime = runtime;
    this.ctx = base.with({ gas: new GasMeter(), events: [], mode, metered: true, tx: { bytes } });
  }

  /** Charged exactly once for each transaction, up to the limit of its own meter. */
  chargeBlock(): void {
    if (this.blockGasCharged || this.ctx.mode !== "finalize") return;
    this.blockGasCharged = true;
    this.ctx.blockGas.consumeLarge(this.ctx.gas.consumedToLimit, "block gas meter");
  }

  run(decoded: () => Tx): MsgsResult {
    const { spec, router } = this.runtime;
    const consensusParams = spec.consensusParams.get(this.ctx);
    if (consensusParams) this.ctx = this.ctx.with({ consensusParams });
    const tx = decoded();
    this.checkMessages(tx);
    this.runAnte(tx);
    const { mode } = this.ctx;
    if (mode !== "finalize" && mode !== "simulate")
      return { data: NOTHING, msgResponses: [], events: [] };
    const stores = this.ctx.stores.branch();
    const result = runMsgs(this.ctx.with({ stores }), router, tx);
    if (mode === "finalize") {
      this.chargeBlock();
      stores.write();
    }
    return { ...result, events: [...this.anteEvents, ...result.events] };
  }

  private checkMessages({ messages }: Tx): void {
    const { router } = this.runtime;
    if (messages.length === 0)
      throw sdkErrors.invalidRequest.wrap("must contain at least one message");
    for (const { typeUrl, value } of messages)
      if (router.has(typeUrl)) router.validate(typeUrl, value);
    for (const { typeUrl } of messages)
      if (!router.has(typeUrl))
        throw sdkErrors.unknownRequest.wrap(`no message handler found for ${typeUrl}`);
  }

  /** Runs the ante chain on a branch; a panic in it leaves the context as it was before. */
  private runAnte(tx: Tx): void {
    const stores = this.ctx.stores.branch();
    const events: Event[] = [];
    let ctx = this.ctx.with({ stores, events });
    try {
      for (const step of this.runtime.spec.ante) ctx = step(ctx, tx);
    } catch (error) {
      this.leaveAnte(ctx, error);
      throw error;
    }
    this.adopt(ctx);
    stores.write();
    this.anteEvents = events;
  }

  private leaveAnte(ctx: Ctx, error: unknown): void {
    if (error instanceof ContextLost) this.gasWanted = limitOf(this.ctx.gas);
    else if (error instanceof OutOfGas || isFailure(error)) this.adopt(ctx);
  }

  private adopt(ctx: Ctx): void {
    this.ctx = ctx.with({ stores: this.ctx.stores });
    this.gasWanted = limitOf(ctx.gas);
  }
}

/**
 * Runs one transaction. What it returns is what is reported; state changes reach the stores of `base` as far as they
 * are to be kept.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/baseapp/baseapp.go
 */
export function runTx(
  runtime: Runtime,
  base: Ctx,
  bytes: Uint8Array,
  mode: ExecMode,
  decoded: () => Tx = () => decode(runtime, bytes),
): TxOutcome {
  if (mode === "finalize" && base.blockGas.isOutOfGas)
    return failed(sdkErrors.outOfGas.wrap("no block gas left to run tx"), 0n, 0n, []);
  const execution = new Execution(runtime, base, bytes, mode);
  try {
    const { data, msgResponses, events } = execution.run(decoded);
    const { gasWanted, ctx } = execution;
    return { gasWanted, gasUsed: ctx.gas.consumed, error: undefined, data, msgResponses, events };
  } catch (error) {
    return failedExecution(execution, error);
  }
}

/** The block meter is charged for a failed transaction too; if that passes its limit, this is the failure reported. */
function failedExecution(execution: Execution, error: unknown): TxOutcome {
  let failure = error;
  try {
    execution.chargeBlock();
  } catch (blockFailure) {
    failure = blockFailure;
  }
  const { gasWanted, ctx, anteEvents } = execution;
  const gasUsed = ctx.gas.consumed;
  return failed(txFailure(failure, gasWanted, gasUsed), gasWanted, gasUsed, anteEvents);
}

function failed(error: ChainError, gasWanted: bigint, gasUsed: bigint, events: Event[]): TxOutcome {
  return { gasWanted, gasUsed, error, data: NOTHING, msgResponses: [], events };
}

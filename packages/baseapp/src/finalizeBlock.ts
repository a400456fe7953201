import { bytesToBin } from "@milkyway/bytes";
import {
  ExecTxResult,
  type RequestFinalizeBlock,
  type ResponseFinalizeBlock,
  type ValidatorUpdate,
} from "@milkyway/codec/gen/tendermint/abci";
import {
  attribute,
  type Ctx,
  createBlockInfo,
  type Event,
  plainError,
  sdkErrors,
  type Tx,
} from "@milkyway/core";
import { decode } from "./decode.ts";
import { blockGasMeter, openDelivery } from "./delivery.ts";
import { toTxResult } from "./results.ts";
import { runTx } from "./runTx.ts";
import type { Runtime } from "./runtime.ts";

/** Executes a block. An error in code that belongs to no transaction is thrown: the chain stops there. */
export function finalizeBlock(
  runtime: Runtime,
  request: RequestFinalizeBlock,
): ResponseFinalizeBlock {
  const steps = finalizeBlockSteps(runtime, request);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same in steps, one for each transaction.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/baseapp/abci.go internalFinalizeBlock
 */
export function* finalizeBlockSteps(
  runtime: Runtime,
  request: RequestFinalizeBlock,
): Generator<undefined, ResponseFinalizeBlock> {
  checkHeight(runtime, request.height);
  discardSpent(runtime);
  const delivery = openDelivery(runtime, blockOf(runtime, request), "finalize");
  runtime.delivery = { ...delivery, isSpent: true };
  const { ctx, events: preBlockEvents } = preBlock(runtime, delivery.ctx, request);
  const beginEvents = beginBlock(runtime, ctx);
  const blockCtx = ctx.with({ blockGas: blockGasMeter(ctx.consensusParams) });
  const txResults: ExecTxResult[] = [];
  for (const bytes of request.txs) {
    txResults.push(deliver(runtime, blockCtx, bytes));
    yield;
  }
  const { events: endEvents, validatorUpdates } = endBlock(runtime, blockCtx);
  const events = [...preBlockEvents, ...beginEvents, ...endEvents];
  const consensusParamUpdates = runtime.spec.consensusParams.get(ctx);
  const persistent = new Set(runtime.store.storeNames);
  const changes = delivery.branch.changes((name) => persistent.has(name));
  const appHash = runtime.store.prepare(Number(request.height), changes, request.time);
  runtime.delivery = { ...delivery, ctx: blockCtx, isSpent: true };
  return { events, txResults, validatorUpdates, consensusParamUpdates, appHash };
}

/** Forgets a block that was executed and never committed: an engine that stopped in between asks for it again. */
function discardSpent(runtime: Runtime): void {
  if (!runtime.delivery?.isSpent) return;
  if (runtime.store.version === 0)
    throw plainError("the first block was executed before: the chain has to be initialised again");
  runtime.delivery = undefined;
}

function checkHeight({ store, initialHeight }: Runtime, height: bigint): void {
  const expected = store.version === 0 ? initialHeight : BigInt(store.version) + 1n;
  if (height < 1n) throw plainError(`invalid height: ${height}`);
  if (height !== expected) throw plainError(`invalid height: ${height}; expected: ${expected}`);
}

function blockOf({ chainId, store }: Runtime, request: RequestFinalizeBlock) {
  return createBlockInfo({
    chainId,
    height: request.height,
    time: request.time,
    hash: request.hash,
    proposer: bytesToBin(request.proposerAddress),
    nextValidatorsHash: request.nextValidatorsHash,
    appHash: store.appHash,
    lastCommit: request.decidedLastCommit,
    misbehavior: request.misbehavior,
  });
}

function preBlock(
  { spec }: Runtime,
  base: Ctx,
  request: RequestFinalizeBlock,
): { ctx: Ctx; events: Event[] } {
  const events: Event[] = [];
  const { consensusParamsChanged } = spec.preBlock(base.with({ events }), request);
  if (!consensusParamsChanged) return { ctx: base, events };
  const consensusParams = spec.consensusParams.get(base) ?? base.consensusParams;
  return { ctx: base.with({ consensusParams, rules: spec.rulesOf(base) }), events };
}

function marked(events: Event[], mode: string): Event[] {
  const mark = attribute("mode", mode);
  for (const { attributes } of events) attributes.push(mark);
  return events;
}

function beginBlock({ spec, modules }: Runtime, base: Ctx): Event[] {
  const events: Event[] = [];
  const ctx = base.with({ events });
  for (const name of spec.order.beginBlock) modules.get(name)?.beginBlock?.(ctx);
  return marked(events, "BeginBlock");
}

/** Bytes that are no transaction: the reason is not part of the result. */
const UNDECODABLE: ExecTxResult = ExecTxResult.create({
  code: sdkErrors.txDecode.code,
  codespace: sdkErrors.txDecode.codespace,
  log: sdkErrors.txDecode.text,
});

function deliver(runtime: Runtime, ctx: Ctx, bytes: Uint8Array): ExecTxResult {
  let tx: Tx;
  try {
    tx = decode(runtime, bytes);
  } catch {
    return UNDECODABLE;
  }
  return toTxResult(runTx(runtime, ctx, bytes, "finalize", () => tx));
}

function endBlock(
  { spec, modules }: Runtime,
  base: Ctx,
): { events: Event[]; validatorUpdates: readonly ValidatorUpdate[] } {
  const events: Event[] = [];
  const ctx = base.with({ events });
  let validatorUpdates: readonly ValidatorUpdate[] = [];
  for (const name of spec.order.endBlock) {
    const updates = modules.get(name)?.endBlock?.(ctx) ?? [];
    if (updates.length === 0) continue;
    if (validatorUpdates.length > 0)
      throw plainError("validator EndBlock updates already set by a previous module");
    validatorUpdates = updates;
  }
  return { events: marked(events, "EndBlock"), validatorUpdates };
}

import { binToBytes, u64ToBin } from "@milkyway/bytes";
import {
  type Address,
  type AnteStep,
  type Ctx,
  type Event,
  type ExecMode,
  GasMeter,
  plainError,
  type Tx,
} from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { type Coins, parseDec } from "@milkyway/math";
import { bankKeeper, bank as bankModule, withBeforeSendHooks } from "../../bank/index.ts";
import { state as bankState } from "../../bank/state.ts";
import { give } from "../../bank/testing/fixture.ts";
import { type AnteDeps, createAnteChain } from "../ante/index.ts";
import { authKeeper } from "../keeper.ts";
import { defaultParams } from "../params.ts";
import { state } from "../state.ts";
import { baseAccount } from "./accounts.ts";
import { ALICE, BOB, CAROL, MODULES } from "./people.ts";
import { CHAIN_ID, registry } from "./signTx.ts";

const auth = authKeeper({ modulePermissions: MODULES });

/** What the liquid vesting restriction reads of parties that are no restaking targets. */
function readSixTimes(ctx: Ctx, _from: Address, to: Address): Address {
  for (let i = 0; i < 6; i++) ctx.store("targets").has("x");
  return to;
}

const plain = bankKeeper({
  auth,
  blockedAddresses: new Set([auth.getModuleAddress("fee_collector")]),
  sendRestrictions: [readSixTimes],
});

/** What the token factory reads of denoms without a hook. */
function readHooks(ctx: Ctx, _from: Address, _to: Address, coins: Coins): void {
  for (const { denom } of coins) ctx.store("tokenfactory").get(`denoms|${denom}|${"-".repeat(14)}`);
}

const bank = withBeforeSendHooks(plain, {
  blockBeforeSend: readHooks,
  trackBeforeSend: readHooks,
});

/** Counts as contracts need it: 12 bytes under a key of one. */
const countTx: AnteStep = (ctx) => {
  if (ctx.mode === "simulate") return ctx;
  const store = ctx.store("wasm");
  store.get("\x08");
  store.set("\x08", binToBytes(`${u64ToBin(ctx.height)}\0\0\0\x01`));
  return ctx;
};

export const anteDeps: AnteDeps = {
  auth,
  bank: plain,
  registry,
  feegrant: {
    useGrantedFees() {
      throw plainError("no grant");
    },
  },
  minGasPrices: () => [{ denom: "umilk", amount: parseDec("0.001") }],
  verify: (key, signBytes, signature) => key.verify(signBytes, signature),
  isVerifiedAhead: () => false,
  simulationGasLimit: undefined,
  countTx,
  refuseRedundantRelay: (ctx) => ctx,
};

/** A chain at height 3 on which Alice, Bob and Carol have numbers 4 to 6 and 10,000 MILK each. */
export function anteCtx(given: { readonly mode?: ExecMode; readonly maxGas?: bigint } = {}): Ctx {
  const { mode = "finalize", maxGas = -1n } = given;
  const ctx = createTestCtx({ at: { chainId: CHAIN_ID, height: 3n }, mode });
  const at = ctx.unmetered();
  state.params.set(at, defaultParams);
  bankState.params.set(at, { sendEnabled: [], defaultSendEnabled: true });
  state.accountNumber.set(at, 4n);
  for (const address of [ALICE, BOB, CAROL]) {
    const accountNumber = auth.nextAccountNumber(at);
    auth.setAccount(at, { kind: "base", value: baseAccount(address, accountNumber) });
    give(at, address, "10000000000umilk");
  }
  state.accountNumber.set(at, 14n);
  auth.getModuleAccount(at, "fee_collector");
  const block = { maxBytes: 0n, maxGas };
  return ctx.with({ consensusParams: { ...ctx.consensusParams, block } });
}

/** Forgets the fees of the last block, as distribution does at the start of the next. */
export function distributeFees(ctx: Ctx): void {
  const at = ctx.unmetered();
  const collector = auth.getModuleAddress("fee_collector");
  for (const { denom } of plain.getAllBalances(at, collector))
    bankState.balances.remove(at, [collector, denom]);
}

/** Where a run of the ante chain ended: its context, and what it was refused with. */
interface AnteRun {
  readonly ctx: Ctx;
  readonly error: unknown;
}

function stepThrough(ctx: Ctx, tx: Tx, deps: AnteDeps): AnteRun {
  let current = ctx;
  try {
    for (const step of createAnteChain(deps)) current = step(current, tx);
  } catch (error) {
    return { ctx: current, error };
  }
  return { ctx: current, error: undefined };
}

/** Runs the ante chain, keeping its writes only when it passes. Gives the context for the messages. */
export function runAnte(ctx: Ctx, tx: Tx, deps: AnteDeps = anteDeps): Ctx {
  const stores = ctx.stores.branch();
  const events: Event[] = [];
  const run = stepThrough(ctx.with({ stores, events, gas: new GasMeter() }), tx, deps);
  if (run.error !== undefined) throw run.error;
  stores.write();
  return run.ctx.with({ stores: ctx.stores });
}

/** What a transaction is refused with, and the gas it used until then. */
export function refusalOf(
  ctx: Ctx,
  tx: Tx,
  deps: AnteDeps = anteDeps,
): { readonly text: string; readonly gas: bigint } {
  const at = ctx.with({ stores: ctx.stores.branch(), events: [], gas: new GasMeter() });
  const run = stepThrough(at, tx, deps);
  const text = failureOf(() => {
    if (run.error !== undefined) throw run.error;
  });
  return { text, gas: run.ctx.gas.consumed };
}

const routes = new Map(
  (bankModule.messages ?? [])
    .flatMap((service) => service.routes({ bank, authority: "" }))
    .map((route) => [`/${route.type.typeName}`, route]),
);

/** Runs the ante chain and the messages; gives gas used and events. */
export function runTx(ctx: Ctx, tx: Tx): { readonly gas: bigint; readonly events: Event[] } {
  const at = runAnte(ctx, tx);
  for (const { typeUrl, value } of tx.messages) routes.get(typeUrl)?.handle(at, value);
  return { gas: at.gas.consumed, events: at.events };
}

/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/genutil/gentx.go */
import { isJsonObject, JsonError, type JsonValue, stringifyJson } from "@milkyway/codec";
import { type Ctx, plainError, type RawGenesis } from "@milkyway/core";
import type { GenutilDeps } from "./deps.ts";
import { genTxBytes } from "./genTx.ts";

/** The transactions of a genesis section; `null` stands for none. */
export function genTxsOf(section: unknown): readonly JsonValue[] {
  const genTxs = isJsonObject(section as JsonValue)
    ? (section as { gen_txs?: JsonValue }).gen_txs
    : undefined;
  if (genTxs === undefined || genTxs === null) return [];
  if (!Array.isArray(genTxs)) throw plainError("genesis of genutil: gen_txs is not a list");
  return genTxs as readonly JsonValue[];
}

function deliver(json: JsonValue, { registry, deliverTx }: GenutilDeps): void {
  const text = stringifyJson(json);
  try {
    const { code, log } = deliverTx(genTxBytes(json, registry));
    if (code !== 0) throw plainError(`failed to execute DeliverTx for '${text}': ${log}`);
  } catch (error) {
    if (error instanceof JsonError)
      throw plainError(`failed to decode GenTx '${text}': ${error.message}`);
    throw error;
  }
}

function init(ctx: Ctx, deps: GenutilDeps, section: unknown): void {
  const genTxs = genTxsOf(section);
  for (const json of genTxs) deliver(json, deps);
  // The set that results is told to consensus by the provider module.
  if (genTxs.length > 0) deps.staking.applyValidatorSetUpdates(ctx);
}

/** Executes the transactions of the genesis file in their order; one that fails fails the start of the chain. */
export const genesis: RawGenesis<GenutilDeps> = {
  raw: true,
  defaults: () => ({ gen_txs: [] }),
  validate: (section) => {
    genTxsOf(section);
  },
  init,
  export: () => ({ gen_txs: [] }),
};

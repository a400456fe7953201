import {
  addGenesisAccount,
  changed,
  genTxJson,
  initAppState,
  withDefaultDenom,
} from "@milkyway/app";
import type { JsonObject, JsonValue } from "@milkyway/codec";
import { accounts } from "@milkyway/core";
import type { PrivateKey } from "@milkyway/crypto";
import { appGenesisJson, type ChainParams, DEFAULT_PARAMS, systemClock } from "@milkyway/node";
import { type NetworkNode, peerOf } from "./networkNode.ts";

const MILLION = 1_000_000n;
/** What each operator has, and what it stakes of that. */
const HOLDING = 1_000_000n * MILLION;
const SELF_DELEGATION = 500_000n * MILLION;

/** The document of a chain that begins now. */
export function genesisNow(
  chainId: string,
  appState: JsonObject,
  params: ChainParams = DEFAULT_PARAMS,
): JsonObject {
  return appGenesisJson({
    appName: "milkywayd",
    appVersion: "12.0.0",
    genesisTime: systemClock.now(),
    chainId,
    initialHeight: 1n,
    appState,
    params,
  });
}

/** What the validators of a new chain join with. */
export interface GenTxOptions {
  readonly chainId: string;
  readonly denom: string;
  /** What each delegates to itself. */
  readonly stake?: bigint;
}

/** The transactions with which the validators of new nodes join a chain, one for each. */
export function genTxsOf(
  nodes: readonly NetworkNode[],
  keys: readonly PrivateKey[],
  { chainId, denom, stake = SELF_DELEGATION }: GenTxOptions,
): readonly JsonValue[] {
  return nodes.flatMap((node, i) => {
    const key = keys[i];
    if (key === undefined) return [];
    const selfDelegation = { denom, amount: stake };
    const { consensusKey, name: moniker } = node;
    const memo = peerOf(node);
    return [genTxJson({ key, consensusKey, moniker, selfDelegation, chainId, memo })];
  });
}

/** The state of a chain without anything but the operators of its validators. */
export function networkAppState(
  keys: readonly PrivateKey[],
  denom: string,
  genTxs: readonly JsonValue[],
): JsonObject {
  const funded = keys.reduce(
    (state, { publicKey }) =>
      addGenesisAccount(state, {
        address: accounts.toText(publicKey.address),
        coins: [{ denom, amount: HOLDING }],
      }),
    withDefaultDenom(initAppState(), denom),
  );
  return changed(funded, "genutil.gen_txs", [...genTxs]);
}

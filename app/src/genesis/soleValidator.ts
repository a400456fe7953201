import { toBase64 } from "@milkyway/bytes";
import { Any, fromJson, type JsonObject, type JsonValue } from "@milkyway/codec";
import { accounts, consensusAddresses, plainError } from "@milkyway/core";
import { decodePublicKey, moduleAddress, truncatedHash } from "@milkyway/crypto";
import { addCoins, type Coins, subCoins } from "@milkyway/math";
import { BONDED_POOL, NOT_BONDED_POOL } from "@milkyway/modules/staking";
import { registry } from "../registry.ts";
import { coinsFromJson, coinsToJson } from "./addGenesisAccount.ts";
import { changedAll } from "./changed.ts";
import { objectsAt, textAt } from "./genesisLists.ts";

const EPOCH = "1970-01-01T00:00:00Z";

/** The operator with the most power. */
function strongest(appState: JsonObject): {
  readonly operator: JsonValue;
  readonly power: JsonValue;
} {
  const [first, ...others] = objectsAt(appState, "staking.last_validator_powers");
  if (first === undefined) throw plainError("the genesis has no validator that signs blocks");
  const powerOf = ({ power }: JsonObject) => BigInt(String(power));
  const best = others.reduce((most, each) => (powerOf(each) > powerOf(most) ? each : most), first);
  return { operator: best.address ?? "", power: best.power ?? "0" };
}

function consensusAddressOf({ consensus_pubkey: key }: JsonObject): string {
  const any = fromJson(Any, key ?? null, registry);
  return consensusAddresses.toText(decodePublicKey(any).address);
}

function retired(validator: JsonObject): JsonObject {
  const isBonded = validator.status === "BOND_STATUS_BONDED";
  const unbonded = { status: "BOND_STATUS_UNBONDED", unbonding_height: "0", unbonding_time: EPOCH };
  return { ...validator, ...(isBonded ? unbonded : {}), jailed: true };
}

/** Balances after coins went from one account to another. */
function moved(
  balances: readonly JsonObject[],
  from: string,
  to: string,
  coins: Coins,
): JsonValue[] {
  const change = (address: string, balance: Coins): Coins => {
    if (address === from) return subCoins(balance, coins);
    return address === to ? addCoins(balance, coins) : balance;
  };
  const all = balances.some(({ address }) => address === to)
    ? balances
    : [...balances, { address: to, coins: [] }];
  return all.map((each) => ({
    ...each,
    coins: coinsToJson(change(String(each.address), coinsFromJson(each.coins))),
  }));
}

/** Records by consensus address, those of one address under another. */
function renamed(records: readonly JsonObject[], from: string, to: string): JsonValue[] {
  return records.map((each) => {
    if (each.address !== from) return each;
    const info = each.validator_signing_info;
    const own = typeof info === "object" && info !== null ? { ...info, address: to } : undefined;
    return { ...each, address: to, ...(own ? { validator_signing_info: own } : {}) };
  });
}

/**
 * An exported genesis whose strongest validator signs with another key, and whose other validators are jailed: whoever
 * has that key can make its blocks alone.
 */
export function withSoleValidator(appState: JsonObject, consensusKey: Uint8Array): JsonObject {
  const { operator, power } = strongest(appState);
  const all = objectsAt(appState, "staking.validators");
  const sole = all.find(({ operator_address }) => operator_address === operator);
  if (sole === undefined) throw plainError(`the genesis has no validator ${operator}`);
  const old = consensusAddressOf(sole);
  const fresh = consensusAddresses.toText(truncatedHash(consensusKey));
  const key = { "@type": "/cosmos.crypto.ed25519.PubKey", key: toBase64(consensusKey) };
  const leaving = all.filter((each) => each !== sole && each.status === "BOND_STATUS_BONDED");
  const amount = leaving.reduce((sum, { tokens }) => sum + BigInt(String(tokens)), 0n);
  const coins =
    amount === 0n ? [] : [{ denom: textAt(appState, "staking.params.bond_denom"), amount }];
  const [bonded, notBonded] = [BONDED_POOL, NOT_BONDED_POOL].map((name) =>
    accounts.toText(moduleAddress(name)),
  );
  return changedAll(appState, {
    "staking.validators": all.map((each) =>
      each === sole ? { ...each, consensus_pubkey: key } : retired(each),
    ),
    "staking.last_validator_powers": [{ address: operator, power }],
    "staking.last_total_power": power,
    "bank.balances": moved(
      objectsAt(appState, "bank.balances"),
      bonded ?? "",
      notBonded ?? "",
      coins,
    ),
    "slashing.signing_infos": renamed(objectsAt(appState, "slashing.signing_infos"), old, fresh),
    "slashing.missed_blocks": renamed(objectsAt(appState, "slashing.missed_blocks"), old, fresh),
    "distribution.previous_proposer": fresh,
  });
}

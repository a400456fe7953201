import type { JsonObject } from "@milkyway/codec";
import { plainError } from "@milkyway/core";
import { createPrivateKey } from "@milkyway/crypto";
import { addGenesisAccount } from "./addGenesisAccount.ts";
import { changed } from "./changed.ts";
import { DEV_VALIDATOR, DEV_VALIDATOR_KEY } from "./devAccounts.ts";
import { objectsAt, textAt } from "./genesisLists.ts";
import { genTxJson } from "./genTx.ts";

const MILLION = 1_000_000n;
const SELF_DELEGATION = 1000n * MILLION;
const POCKET_MONEY = 1000n * MILLION;

/**
 * A genesis whose validators are replaced by one of this machine, operated by the account `DEV_VALIDATOR`: the chain of
 * the genesis can then be run alone. The account is given what it stakes, so the supply grows.
 */
export function withLocalValidator(
  appState: JsonObject,
  chainId: string,
  consensusKey: Uint8Array,
): JsonObject {
  if (objectsAt(appState, "staking.validators").length > 0)
    throw plainError(
      "the genesis is an export with validators of its own, which cannot be replaced yet",
    );
  const denom = textAt(appState, "staking.params.bond_denom");
  const funded = addGenesisAccount(appState, {
    address: DEV_VALIDATOR.address,
    coins: [{ denom, amount: SELF_DELEGATION + POCKET_MONEY }],
    appends: true,
  });
  const genTx = genTxJson({
    key: createPrivateKey("secp256k1", DEV_VALIDATOR_KEY),
    consensusKey,
    moniker: "local",
    selfDelegation: { denom, amount: SELF_DELEGATION },
    chainId,
  });
  return changed(funded, "genutil.gen_txs", [genTx]);
}

import type { JsonObject } from "@milkyway/codec";
import { createPrivateKey } from "@milkyway/crypto";
import { addGenesisAccount } from "./addGenesisAccount.ts";
import { changed } from "./changed.ts";
import { DEV_VALIDATOR, DEV_VALIDATOR_KEY } from "./devAccounts.ts";
import { objectsAt, textAt } from "./genesisLists.ts";
import { genTxJson } from "./genTx.ts";
import { withSoleValidator } from "./soleValidator.ts";

const MILLION = 1_000_000n;
const SELF_DELEGATION = 1000n * MILLION;
const POCKET_MONEY = 1000n * MILLION;

/**
 * A genesis whose validators are replaced by one of this machine: its chain can then be run alone. In a new genesis it is
 * operated by the account `DEV_VALIDATOR`, which is given what it stakes, so that the supply grows; in an export it takes
 * the place of the strongest validator.
 */
export function withLocalValidator(
  appState: JsonObject,
  chainId: string,
  consensusKey: Uint8Array,
): JsonObject {
  if (objectsAt(appState, "staking.last_validator_powers").length > 0)
    return withSoleValidator(appState, consensusKey);
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

import { toBase64, toHex } from "@milkyway/bytes";
import { type JsonObject, type Time, timeToNanoText } from "@milkyway/codec";
import type { ChainParams } from "@milkyway/comet";
import { keyAddress, keyToJson } from "@milkyway/comet";
import type { GenesisValidator } from "./genesisDoc.ts";
import { paramsToJson } from "./paramsJson.ts";

/** A genesis document in the form of applications, which `readGenesis` reads too. */
export interface AppGenesis {
  readonly appName: string;
  readonly appVersion: string;
  readonly genesisTime: Time;
  readonly chainId: string;
  readonly initialHeight: bigint;
  readonly appHash?: Uint8Array;
  /** One section per module. */
  readonly appState: JsonObject;
  readonly params: ChainParams;
  readonly validators?: readonly GenesisValidator[];
}

function validatorJson({ address, pubKey, power, name }: GenesisValidator): JsonObject {
  const bytes = address.length > 0 ? address : keyAddress(pubKey);
  return {
    address: toHex(bytes).toUpperCase(),
    pub_key: keyToJson(pubKey),
    power: `${power}`,
    name,
  };
}

/** The JSON of a genesis document, members in the order in which the original writes them. */
export function appGenesisJson(genesis: AppGenesis): JsonObject {
  const { validators = [], appHash } = genesis;
  return {
    app_name: genesis.appName,
    app_version: genesis.appVersion,
    genesis_time: timeToNanoText(genesis.genesisTime),
    chain_id: genesis.chainId,
    initial_height: Number(genesis.initialHeight),
    app_hash: appHash === undefined ? null : toBase64(appHash),
    app_state: genesis.appState,
    consensus: {
      ...(validators.length > 0 ? { validators: validators.map(validatorJson) } : {}),
      params: paramsToJson(genesis.params),
    },
  };
}

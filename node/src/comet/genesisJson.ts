import { fromUtf8, toHex } from "@milkyway/bytes";
import { stringifyJson, timeToNanoText } from "@milkyway/codec";
import { keyAddress, keyToJson } from "@milkyway/comet";
import type { GenesisDoc, GenesisValidator } from "./genesisDoc.ts";
import { paramsToJson } from "./paramsJson.ts";

const hex = (bytes: Uint8Array) => toHex(bytes).toUpperCase();

const validatorJson = ({ address, pubKey, power, name }: GenesisValidator) => ({
  address: hex(address.length > 0 ? address : keyAddress(pubKey)),
  pub_key: keyToJson(pubKey),
  power: `${power}`,
  name,
});

/** JSON without blanks between its tokens. */
function compact(json: string): string {
  return json.replace(
    /("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,
    (_, text: string | undefined) => text ?? "",
  );
}

/** A genesis document in the engine's own form, as one line of JSON. */
export function genesisJson(genesis: GenesisDoc): string {
  const { validators } = genesis;
  const head = stringifyJson({
    genesis_time: timeToNanoText(genesis.genesisTime),
    chain_id: genesis.chainId,
    initial_height: `${genesis.initialHeight}`,
    consensus_params: paramsToJson(genesis.params),
    ...(validators.length > 0 ? { validators: validators.map(validatorJson) } : {}),
    app_hash: hex(genesis.appHash),
  });
  return `${head.slice(0, -1)},"app_state":${compact(fromUtf8(genesis.appState))}}`;
}

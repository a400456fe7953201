import type { JsonObject, JsonValue } from "@milkyway/codec";
import {
  asInt64,
  asList,
  asObject,
  asText,
  type ChainParams,
  DEFAULT_PARAMS,
} from "@milkyway/comet";

/** Consensus parameters as genesis documents and RPC answers show them. */
export function paramsToJson({
  block,
  evidence,
  validator,
  version,
  abci,
}: ChainParams): JsonObject {
  return {
    block: { max_bytes: `${block.maxBytes}`, max_gas: `${block.maxGas}` },
    evidence: {
      max_age_num_blocks: `${evidence.maxAgeNumBlocks}`,
      max_age_duration: `${evidence.maxAgeDuration}`,
      max_bytes: `${evidence.maxBytes}`,
    },
    validator: { pub_key_types: validator.pubKeyTypes },
    version: { app: `${version.app}` },
    abci: { vote_extensions_enable_height: `${abci.voteExtensionsEnableHeight}` },
  };
}

/** Reads consensus parameters of a genesis document; without any they are the defaults. */
export function paramsFromJson(json: JsonValue | undefined): ChainParams {
  if (json === undefined || json === null) return DEFAULT_PARAMS;
  const params = asObject(json, "consensus params");
  const section = (name: string) => asObject(params[name] ?? {}, `consensus params ${name}`);
  const [block, evidence] = [section("block"), section("evidence")];
  return {
    block: {
      maxBytes: asInt64(block.max_bytes, "block.max_bytes"),
      maxGas: asInt64(block.max_gas, "block.max_gas"),
    },
    evidence: {
      maxAgeNumBlocks: asInt64(evidence.max_age_num_blocks, "evidence.max_age_num_blocks"),
      maxAgeDuration: asInt64(evidence.max_age_duration, "evidence.max_age_duration"),
      maxBytes: asInt64(evidence.max_bytes, "evidence.max_bytes"),
    },
    validator: {
      pubKeyTypes: asList(section("validator").pub_key_types, "validator.pub_key_types").map(
        (type) => asText(type, "validator.pub_key_types"),
      ),
    },
    version: { app: asInt64(section("version").app, "version.app") },
    abci: {
      voteExtensionsEnableHeight: asInt64(
        section("abci").vote_extensions_enable_height,
        "abci.vote_extensions_enable_height",
      ),
    },
  };
}

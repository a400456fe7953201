import { concatBytes, fromUtf8Strict, utf8 } from "@milkyway/bytes";
import { type JsonObject, type JsonValue, parseTime } from "@milkyway/codec";
import {
  asBase64,
  asHex,
  asInt64,
  asList,
  asObject,
  asText,
  CometError,
  keyFromJson,
  parseObject,
} from "@milkyway/comet";
import { checkGenesis, type GenesisDoc, type GenesisValidator } from "./genesisDoc.ts";
import { jsonMember } from "./jsonMember.ts";
import { paramsFromJson } from "./paramsJson.ts";

function readValidator(json: JsonValue): GenesisValidator {
  const validator = asObject(json, "a validator of the genesis document");
  return {
    address: asHex(validator.address, "address"),
    pubKey: keyFromJson(validator.pub_key),
    power: asInt64(validator.power, "power"),
    name: asText(validator.name, "name"),
  };
}

function readTime(json: JsonValue | undefined): bigint {
  const time = parseTime(asText(json, "genesis_time"));
  if (time === undefined) throw new CometError(`genesis_time is no RFC 3339 time: ${json}`);
  return time;
}

interface Sections {
  readonly params: JsonValue | undefined;
  readonly validators: JsonValue | undefined;
  readonly appHash: Uint8Array;
}

/** The engine's own form has its parameters at the top; that of applications has them in a section `consensus`. */
function sectionsOf(doc: JsonObject): Sections {
  if (doc.consensus === undefined)
    return {
      params: doc.consensus_params,
      validators: doc.validators,
      appHash: asHex(doc.app_hash, "app_hash"),
    };
  const { params, validators } = asObject(doc.consensus ?? {}, "consensus");
  return { params, validators, appHash: asBase64(doc.app_hash, "app_hash") };
}

/** Reads and checks a genesis document in the form of the engine or of applications. */
export function readGenesis(bytes: Uint8Array): GenesisDoc {
  const found = jsonMember(bytes, "app_state");
  // The application's part may be huge, and it is for the application to parse.
  const small =
    found === undefined
      ? bytes
      : concatBytes(bytes.subarray(0, found.start), utf8("null"), bytes.subarray(found.end));
  const doc = parseObject(fromUtf8Strict(small), "the genesis document");
  const { params, validators, appHash } = sectionsOf(doc);
  const height = asInt64(doc.initial_height, "initial_height");
  const genesis: GenesisDoc = {
    genesisTime: readTime(doc.genesis_time),
    chainId: asText(doc.chain_id, "chain_id"),
    initialHeight: height === 0n ? 1n : height,
    params: paramsFromJson(params),
    validators: asList(validators, "validators").map(readValidator),
    appHash,
    appState: found === undefined ? utf8("{}") : bytes.subarray(found.start, found.end),
  };
  checkGenesis(genesis);
  return genesis;
}

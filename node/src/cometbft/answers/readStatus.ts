import type { JsonValue } from "@milkyway/codec";
import { asHex, asInt64, asObject, asText, keyFromJson } from "@milkyway/comet";
import type { GenesisDoc } from "../../comet/genesisDoc.ts";
import type { EngineStatus } from "../../engine/consensusEngine.ts";
import { readTime } from "./readHeader.ts";

const NOTHING = new Uint8Array(0);

/** Where an engine is of which nothing is known yet. */
export function statusBefore(genesis: GenesisDoc): EngineStatus {
  return {
    chainId: genesis.chainId,
    latestHeight: 0n,
    latestBlockHash: NOTHING,
    latestAppHash: NOTHING,
    latestTime: genesis.genesisTime,
    earliestHeight: 0n,
    earliestBlockHash: NOTHING,
    earliestAppHash: NOTHING,
    earliestTime: genesis.genesisTime,
    isCatchingUp: true,
    validator: {
      address: NOTHING,
      pubKey: { ed25519: NOTHING, secp256k1: undefined },
      votingPower: 0n,
    },
    appVersion: genesis.params.version.app,
    round: {
      height: genesis.initialHeight,
      round: 0,
      step: 1,
      startTime: genesis.genesisTime,
      proposer: { address: NOTHING, index: 0 },
    },
    halted: undefined,
  };
}

/** Reads where an engine is. */
export function readStatus(json: JsonValue | undefined, genesis: GenesisDoc): EngineStatus {
  const { node_info, sync_info, validator_info } = asObject(json, "status");
  const node = asObject(node_info, "node_info");
  const sync = asObject(sync_info, "sync_info");
  const validator = asObject(validator_info, "validator_info");
  const { app } = asObject(node.protocol_version, "protocol_version");
  const latestHeight = asInt64(sync.latest_block_height, "latest_block_height");
  const before = statusBefore(genesis);
  return {
    ...before,
    chainId: asText(node.network, "network"),
    latestHeight,
    latestBlockHash: asHex(sync.latest_block_hash, "latest_block_hash"),
    latestAppHash: asHex(sync.latest_app_hash, "latest_app_hash"),
    latestTime: readTime(sync.latest_block_time, "latest_block_time"),
    earliestHeight: asInt64(sync.earliest_block_height, "earliest_block_height"),
    earliestBlockHash: asHex(sync.earliest_block_hash, "earliest_block_hash"),
    earliestAppHash: asHex(sync.earliest_app_hash, "earliest_app_hash"),
    earliestTime: readTime(sync.earliest_block_time, "earliest_block_time"),
    isCatchingUp: sync.catching_up === true,
    validator: {
      address: asHex(validator.address, "address"),
      pubKey: keyFromJson(validator.pub_key),
      votingPower: asInt64(validator.voting_power, "voting_power"),
    },
    appVersion: asInt64(app, "app"),
    round: { ...before.round, height: latestHeight + 1n },
  };
}

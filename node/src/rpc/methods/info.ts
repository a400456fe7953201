import { type JsonValue, stringifyJson, timeToNanoText } from "@milkyway/codec";
import { keyToJson } from "@milkyway/comet";
import { EngineError } from "../../engine/engineError.ts";
import { hex, present, unlessEmpty, unlessNothing, unlessZero } from "../forms/plain.ts";
import { type Environment, method } from "./method.ts";

/** Versions of the protocols between nodes and of blocks, and the release that answers are those of. */
const [P2P_VERSION, BLOCK_VERSION, RELEASE] = ["8", "11", "0.38.19"];
const CHANNELS = "40202122233038606100";

export const health = method({}, () => "{}");

function nodeInfo({ engine, node, rpcAddress }: Environment) {
  const { chainId, appVersion } = engine.status();
  return {
    protocol_version: { p2p: P2P_VERSION, block: BLOCK_VERSION, app: `${appVersion}` },
    id: node.id,
    listen_addr: node.listenAddress,
    network: chainId,
    version: RELEASE,
    channels: CHANNELS,
    moniker: node.moniker,
    other: { tx_index: "on", rpc_address: rpcAddress },
  };
}

function syncInfo({ engine }: Environment) {
  const status = engine.status();
  const isEmpty = status.latestHeight === 0n;
  return {
    latest_block_hash: hex(status.latestBlockHash),
    latest_app_hash: hex(status.latestAppHash),
    latest_block_height: `${status.latestHeight}`,
    latest_block_time: timeToNanoText(isEmpty ? 0n : status.latestTime),
    earliest_block_hash: hex(status.earliestBlockHash),
    earliest_app_hash: hex(status.earliestAppHash),
    earliest_block_height: `${status.earliestHeight}`,
    earliest_block_time: timeToNanoText(isEmpty ? 0n : status.earliestTime),
    catching_up: status.isCatchingUp,
  };
}

/** The node, how far it is, and its validator. */
export const status = method({}, (env) => {
  const { address, pubKey, votingPower } = env.engine.status().validator;
  return stringifyJson({
    node_info: nodeInfo(env),
    sync_info: syncInfo(env),
    validator_info: {
      address: hex(address),
      pub_key: keyToJson(pubKey),
      voting_power: `${votingPower}`,
    },
  });
});

/** The engine has no peers. */
export const netInfo = method({}, () =>
  stringifyJson({ listening: true, listeners: ["Listener(@)"], n_peers: "0", peers: [] }),
);

export const genesis = method(
  {},
  ({ genesis }) => {
    const { whole } = genesis;
    if (whole === undefined)
      throw new EngineError(
        "range",
        "genesis response is large, please use the genesis_chunked API instead",
      );
    return `{"genesis":${whole}}`;
  },
  { cacheable: true },
);

export const genesisChunked = method(
  { chunk: "uint" },
  ({ genesis }, { chunk }) => {
    const { chunkCount } = genesis;
    if (chunk >= chunkCount)
      throw new EngineError("range", `there are ${chunkCount - 1} chunks, ${chunk} is invalid`);
    const data = genesis.chunk(chunk);
    return stringifyJson({ chunk: `${chunk}`, total: `${chunkCount}`, data });
  },
  { cacheable: true },
);

export const abciInfo = method(
  {},
  ({ application }) => {
    const info = application.info();
    const response = present<JsonValue>({
      data: unlessEmpty(info.data),
      version: unlessEmpty(info.version),
      app_version: unlessZero(info.appVersion),
      last_block_height: unlessZero(info.lastBlockHeight),
      last_block_app_hash: unlessNothing(info.lastBlockAppHash),
    });
    return stringifyJson({ response });
  },
  { cacheable: true },
);

/** What runs a chain: the engine that makes its blocks, the store that keeps them, the keys that sign them. */

export {
  type ChainParams,
  CometError,
  createValidator,
  DEFAULT_PARAMS,
  headerHash,
  keyAddress,
  keyFromJson,
  keyToJson,
  txHash,
  updateParams,
  verifyBy,
  verifyCommit,
} from "@milkyway/comet";
export * from "./abci/index.ts";
export * from "./api/index.ts";
export type { Change, Database, Entry } from "./blocks/database.ts";
export { dropBlocksAbove, dropBlocksBelow } from "./blocks/dropBlocksAbove.ts";
export { openLmdb } from "./blocks/lmdbDatabase.ts";
export { MemoryDatabase } from "./blocks/memoryDatabase.ts";
export { openBlocks } from "./blocks/openBlocks.ts";
export { type AppGenesis, appGenesisJson } from "./comet/appGenesis.ts";
export { checkGenesis, type GenesisDoc, type GenesisValidator } from "./comet/genesisDoc.ts";
export { genesisJson } from "./comet/genesisJson.ts";
export { paramsFromJson, paramsToJson } from "./comet/paramsJson.ts";
export { readGenesis } from "./comet/readGenesis.ts";
export { createValidatorSet } from "./comet/updateValidators.ts";
export * from "./cometbft/index.ts";
export * from "./config/index.ts";
export * from "./engine/index.ts";
export type { ListenAddress, Listening } from "./listening.ts";
export { createLogger, type Logger, type LoggerOptions } from "./logging/createLogger.ts";
export { type LogLevels, parseLogLevels } from "./logging/logLevels.ts";
export * from "./portal/index.ts";
export * from "./prices/index.ts";
export type { EventMap } from "./query/matchLive.ts";
export { MAX_QUERY_LENGTH, parseQuery } from "./query/parseQuery.ts";
export { type Query, QueryError } from "./query/query.ts";
export * from "./rpc/index.ts";
export {
  memoryPrivValidator,
  openNodeKey,
  openPrivValidator,
} from "./signer/filePrivValidator.ts";
export {
  nodeId,
  nodeKeyFromJson,
  nodeKeyToJson,
  validatorKeyFromJson,
  validatorKeyToJson,
} from "./signer/keyFile.ts";
export type { PrivValidator, SignedStep } from "./signer/privValidator.ts";
export { NOTHING_SIGNED, signStateToJson } from "./signer/signState.ts";
export { chooseAddress, type ListenWish, listenAt, parseAddress } from "./start/listenAt.ts";
export type { ExtensionAnswer, NodeExtension } from "./start/nodeExtension.ts";
export { type NodeHome, nodeHome } from "./start/nodeHome.ts";
export type {
  NodeOptions,
  NodeProgram,
  NodeSettings,
  ObservedNode,
  StartedEngine,
  TelemetrySettings,
} from "./start/nodeOptions.ts";
export { type OpenNode, openNode, openState } from "./start/openNode.ts";
export { pruningOf, settingsOf } from "./start/settingsOf.ts";
export {
  type CometNode,
  type CometNodeOptions,
  type CometSettings,
  SNAPSHOT_EXTENSIONS,
  startCometNode,
} from "./start/startCometNode.ts";
export { StartError } from "./start/startError.ts";
export { type RunningNode, startNode } from "./start/startNode.ts";
export type { Servers } from "./start/startServers.ts";
export type { Counter, Gauge, Histogram, Labels } from "./telemetry/metric.ts";
export { type Collector, MetricRegistry } from "./telemetry/metricRegistry.ts";

/**
 * The engine: one interface, `ConsensusEngine`, behind which blocks are made and kept. What serves clients works with
 * it alone; `EmbeddedEngine` is the engine of a single process.
 */

export type { Findings } from "../blocks/search/findings.ts";
export { type Clock, systemClock } from "./clock.ts";
export type {
  CheckedTx,
  CommittedTx,
  ConsensusEngine,
  EngineStatus,
  MempoolView,
  RoundStatus,
} from "./consensusEngine.ts";
export { EmbeddedEngine } from "./embeddedEngine.ts";
export { EngineError, type EngineErrorCode, messageOf } from "./engineError.ts";
export type { EngineOptions, HaltAt } from "./engineOptions.ts";
export type { EngineEvent, EngineEventType, RoundStep } from "./events/engineEvent.ts";
export { DEFAULT_SUBSCRIPTIONS, type SubscriptionLimits } from "./events/eventBus.ts";
export type { EndReason, EventMessage, Subscription } from "./events/subscription.ts";
export { type Log, type LogFields, silentLog } from "./log.ts";
export { DEFAULT_LIMITS, type MempoolLimits } from "./mempool/limits.ts";
export {
  AUTOMINE,
  DEFAULT_PRODUCTION,
  MANUAL,
  type Production,
} from "./production/productionOptions.ts";
export type {
  ChainReader,
  Found,
  FoundTx,
  IdentifiedBlock,
  SearchRequest,
  SignedBlockHeader,
} from "./reads/chainReader.ts";
export { type PageRequest, pageOf, pageSize } from "./reads/paginate.ts";
export type { RawBlocks } from "./reads/rawBlocks.ts";

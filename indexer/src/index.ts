/** The history of a chain, indexed in a thread beside a node. */

export type { HttpAnswer } from "./api/answerRequest.ts";
export { openApi } from "./api/openApi.ts";
export { INDEXER_PATH } from "./api/route.ts";
export type { DatabasePlace } from "./database/openDatabase.ts";
export { type IndexerHost, type IndexerHostOptions, startIndexer } from "./host/startIndexer.ts";
export { type Gap, type IndexFacts, inspectIndex } from "./inspect/inspectIndex.ts";
export { placeText } from "./inspect/placeText.ts";
export type { IndexerLog } from "./log.ts";
export { SCHEMA_VERSION } from "./schema/migrations.ts";
export type { ChainSource, Heights, RawBlock, RemoteSource, StateQuestion } from "./source.ts";

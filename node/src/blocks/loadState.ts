import { CometError } from "@milkyway/comet";
import type { ChainState } from "../comet/chainState.ts";
import type { Database } from "./database.ts";
import { readMeta, readResultHead } from "./readBlock.ts";
import type { StoreState } from "./records.ts";
import { readParams, readValidators } from "./validatorRows.ts";

/** The state after the last block whose results are stored. */
export function loadState(database: Database, stored: StoreState): ChainState {
  const { appliedHeight: height } = stored;
  const meta = readMeta(database, height);
  const results = readResultHead(database, height);
  if (meta === undefined || results === undefined)
    throw new CometError(`the store of blocks lacks block ${height} or its results`);
  return {
    chainId: stored.chainId,
    initialHeight: stored.initialHeight,
    appVersion: stored.appVersion,
    lastHeight: height,
    lastBlockId: meta.blockId,
    lastTime: meta.header.time,
    lastValidators: readValidators(database, height),
    validators: readValidators(database, height + 1n),
    nextValidators: readValidators(database, height + 2n),
    params: readParams(database, height + 1n),
    appHash: results.appHash,
    lastResultsHash: results.resultsHash,
  };
}

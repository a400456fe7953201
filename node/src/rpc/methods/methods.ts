/** The methods of the RPC server by their names. @see https://github.com/cometbft/cometbft/blob/v0.38.19/rpc/core/routes.go */
import { abciQuery } from "./abciQuery.ts";
import {
  block,
  blockByHash,
  blockchain,
  blockResults,
  blockSearch,
  commit,
  header,
  headerByHash,
} from "./blocks.ts";
import { consensusParams, consensusState, dumpConsensusState, validators } from "./consensus.ts";
import { subscribe, unsubscribe, unsubscribeAll } from "./events.ts";
import { broadcastEvidence } from "./evidence.ts";
import { abciInfo, genesis, genesisChunked, health, netInfo, status } from "./info.ts";
import {
  broadcastTxAsync,
  broadcastTxCommit,
  broadcastTxSync,
  checkTx,
  numUnconfirmedTxs,
  unconfirmedTxs,
} from "./mempool.ts";
import type { Method } from "./method.ts";
import { dialPeers, dialSeeds, unsafeFlushMempool } from "./peers.ts";
import { tx, txSearch } from "./txs.ts";

const METHODS: Readonly<Record<string, Method>> = {
  subscribe,
  unsubscribe,
  unsubscribe_all: unsubscribeAll,
  health,
  status,
  net_info: netInfo,
  blockchain,
  genesis,
  genesis_chunked: genesisChunked,
  block,
  block_by_hash: blockByHash,
  block_results: blockResults,
  commit,
  header,
  header_by_hash: headerByHash,
  check_tx: checkTx,
  tx,
  tx_search: txSearch,
  block_search: blockSearch,
  validators,
  dump_consensus_state: dumpConsensusState,
  consensus_state: consensusState,
  consensus_params: consensusParams,
  unconfirmed_txs: unconfirmedTxs,
  num_unconfirmed_txs: numUnconfirmedTxs,
  broadcast_tx_commit: broadcastTxCommit,
  broadcast_tx_sync: broadcastTxSync,
  broadcast_tx_async: broadcastTxAsync,
  abci_query: abciQuery,
  abci_info: abciInfo,
  broadcast_evidence: broadcastEvidence,
};

const UNSAFE: Readonly<Record<string, Method>> = {
  dial_seeds: dialSeeds,
  dial_peers: dialPeers,
  unsafe_flush_mempool: unsafeFlushMempool,
};

/** Every method, with those that change the node when they are wanted. */
export function methodTable(unsafe: boolean): ReadonlyMap<string, Method> {
  return new Map(Object.entries(unsafe ? { ...METHODS, ...UNSAFE } : METHODS));
}

import { test } from "node:test";
import { toBase64 } from "@milkyway/bytes";
import { sha256 } from "@milkyway/crypto";
import { counterTx } from "../../testing/counterApp.ts";
import { checkCalls, hashOf, type RpcCall } from "../../testing/rpcCalls.ts";
import { dig, type RpcWorld, startRpcWorld } from "../../testing/rpcWorld.ts";
import { signersOf } from "../../testing/testEngine.ts";

/** A chain of six blocks; the third has two transactions, one of which failed, the fourth a new validator. */
async function startChain(t: Parameters<typeof startRpcWorld>[0]): Promise<RpcWorld> {
  signersOf(1, 2);
  const world = await startRpcWorld(t, { limits: { unsafe: true } });
  const { engine } = world;
  await engine.mine(2);
  await engine.broadcastTxSync(counterTx("ann", 0));
  await engine.broadcastTxSync(counterTx("bob", 0, "fail"));
  await engine.mine(1);
  await engine.broadcastTxSync(counterTx("ann", 1, "power:2:3"));
  await engine.mine(3);
  return world;
}

const [ANN, BOB] = [counterTx("ann", 0), counterTx("bob", 0, "fail")];
const TOO_HIGH = "height 9 must be less than or equal to the current blockchain height 6";

const OF_BLOCKS: readonly RpcCall[] = [
  { method: "health", result: {} },
  {
    method: "status",
    result: {
      "node_info.network": "test-1",
      "node_info.version": "0.38.19",
      "node_info.moniker": "test",
      "node_info.other.tx_index": "on",
      "sync_info.latest_block_height": "6",
      "sync_info.earliest_block_height": "1",
      "sync_info.catching_up": false,
      "validator_info.voting_power": "10",
    },
  },
  { method: "net_info", result: { n_peers: "0", peers: [] } },
  { method: "blockchain", result: { last_height: "6", "block_metas.0.header.height": "6" } },
  {
    method: "blockchain",
    params: { minHeight: "2", maxHeight: "3" },
    result: {
      "block_metas.0.num_txs": "2",
      "block_metas.1.header.height": "2",
      "block_metas.length": 2,
    },
  },
  {
    method: "blockchain",
    params: { minHeight: "3", maxHeight: "2" },
    error: "min height 3 can't be greater than max height 2",
  },
  { method: "block", result: { "block.header.height": "6" } },
  {
    method: "block",
    params: { height: "3" },
    result: { "block.data.txs": [toBase64(ANN), toBase64(BOB)], "block.last_commit.height": "2" },
  },
  { method: "block", params: { height: "9" }, error: TOO_HIGH },
  { method: "header", params: { height: "3" }, result: { "header.height": "3" } },
  { method: "header", params: { height: "0" }, error: "height must be greater than 0, but got 0" },
  { method: "block_by_hash", params: { hash: "" }, result: { block: null, "block_id.hash": "" } },
  { method: "header_by_hash", params: { hash: "00" }, result: { header: null } },
  { method: "commit", params: { height: "3" }, result: { canonical: true } },
  { method: "commit", result: { canonical: false, "signed_header.commit.height": "6" } },
  { method: "commit", params: { height: "9" }, error: TOO_HIGH },
  {
    method: "block_results",
    params: { height: "3" },
    result: {
      height: "3",
      "txs_results.0.code": 0,
      "txs_results.0.gas_used": "7",
      "txs_results.1.code": 5,
      "finalize_block_events.0.attributes.0": { key: "number", value: "3", index: true },
      validator_updates: null,
      consensus_param_updates: null,
    },
  },
  {
    method: "block_results",
    params: { height: "4" },
    result: {
      "validator_updates.0.power": "3",
      "validator_updates.0.pub_key.Sum.type": "tendermint.crypto.PublicKey_Ed25519",
    },
  },
  { method: "block_results", params: { height: "9" }, error: TOO_HIGH },
  {
    method: "block_search",
    params: { query: "block.height > 2 AND block.height < 5", per_page: "1", order_by: "asc" },
    result: { total_count: "2", "blocks.0.block.header.height": "3", "blocks.length": 1 },
  },
  { method: "block_search", params: { query: "a" }, error: "offset 1: EOF" },
];

const OF_TXS: readonly RpcCall[] = [
  {
    method: "tx",
    params: { hash: toBase64(sha256(ANN)), prove: true },
    result: {
      hash: hashOf(ANN),
      height: "3",
      index: 0,
      tx: toBase64(ANN),
      "proof.data": toBase64(ANN),
      "proof.proof.total": "2",
      "proof.proof.aunts.length": 1,
    },
  },
  {
    method: "tx",
    params: { hash: toBase64(sha256(BOB)) },
    result: { index: 1, "tx_result.code": 5, proof: undefined },
  },
  { method: "tx", params: { hash: "AA==" }, error: "tx (00) not found" },
  { method: "tx", error: "transaction hash cannot be empty" },
  {
    method: "tx_search",
    params: { query: "message.sender='ann'", order_by: "desc" },
    result: { total_count: "2", "txs.0.height": "4", "txs.1.height": "3" },
  },
  {
    method: "tx_search",
    params: { query: "tx.height=3", page: "2", per_page: "1" },
    result: { total_count: "2", "txs.0.index": 1, "txs.length": 1 },
  },
  {
    method: "tx_search",
    params: { query: "tx.height=3", page: "9" },
    error: "page should be within [1, 1] range, given 9",
  },
  {
    method: "tx_search",
    params: { query: "tx.height=3", order_by: "up" },
    error: "expected order_by to be either `asc` or `desc` or empty",
  },
];

const OF_CONSENSUS: readonly RpcCall[] = [
  {
    method: "validators",
    result: { block_height: "7", count: "2", total: "2", "validators.0.voting_power": "10" },
  },
  { method: "validators", params: { height: "5" }, result: { total: "1" } },
  {
    method: "validators",
    params: { page: "2", per_page: "1" },
    result: { count: "1", total: "2" },
  },
  {
    method: "validators",
    params: { page: "3" },
    error: "page should be within [1, 1] range, given 3",
  },
  {
    method: "consensus_params",
    result: { block_height: "7", "consensus_params.block.max_gas": "-1" },
  },
  {
    method: "consensus_params",
    params: { height: "9" },
    error: "height 9 must be less than or equal to the current blockchain height 7",
  },
  {
    method: "consensus_state",
    result: {
      "round_state.height/round/step": "7/0/1",
      "round_state.height_vote_set.0.prevotes": ["nil-Vote", "nil-Vote"],
      "round_state.height_vote_set.0.prevotes_bit_array": "BA{2:__} 0/13 = 0.00",
    },
  },
  {
    method: "dump_consensus_state",
    result: {
      "round_state.height": "7",
      "round_state.validators.validators.length": 2,
      "round_state.last_commit.votes_bit_array": "BA{2:x_} 10/13 = 0.77",
      "round_state.last_commit.votes.1": "nil-Vote",
      peers: [],
    },
  },
];

test("blocks, transactions and consensus are told of", async (t) => {
  const world = await startChain(t);
  await checkCalls(world, OF_BLOCKS);
  await checkCalls(world, OF_TXS);
  await checkCalls(world, OF_CONSENSUS);
  const { result: block } = await world.call("block", { height: "3" });
  const hash = dig(block, "block_id.hash") as string;
  await checkCalls(world, [
    { method: "header_by_hash", params: { hash }, result: { "header.height": "3" } },
    {
      method: "block_by_hash",
      params: { hash: Buffer.from(hash, "hex").toString("base64") },
      result: { block: dig(block, "block") },
    },
  ]);
});

test("before the first block there is little to tell", async (t) => {
  const world = await startRpcWorld(t);
  await checkCalls(world, [
    {
      method: "status",
      result: {
        "sync_info.latest_block_height": "0",
        "sync_info.latest_block_hash": "",
        "sync_info.latest_block_time": "1970-01-01T00:00:00Z",
      },
    },
    { method: "dump_consensus_state", result: { "round_state.last_commit": null } },
    { method: "consensus_state", result: { "round_state.height/round/step": "1/0/1" } },
    {
      method: "tx_search",
      params: { query: "tx.height>0" },
      result: { txs: [], total_count: "0" },
    },
    { method: "tx", params: { hash: "AA==" }, error: "tx (00) not found" },
  ]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, fromUtf8, toBase64, toHex, utf8 } from "@milkyway/bytes";
import { sha256 } from "@milkyway/crypto";
import { counterTx } from "../../testing/counterApp.ts";
import { dig, type RpcWorld, startRpcWorld } from "../../testing/rpcWorld.ts";
import { genesisDoc, signersOf } from "../../testing/testEngine.ts";
import { GenesisText } from "./genesisText.ts";
import { methodTable } from "./methods.ts";

const hashOf = (tx: Uint8Array) => toHex(sha256(tx)).toUpperCase();
const tx = (bytes: Uint8Array) => ({ tx: toBase64(bytes) });

interface Call {
  readonly method: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** What is expected at paths of the result. */
  readonly result?: Readonly<Record<string, unknown>>;
  /** What is expected in the error's data. */
  readonly error?: string;
}

async function check(world: RpcWorld, calls: readonly Call[]): Promise<void> {
  for (const { method, params, result = {}, error } of calls) {
    const reply = await world.call(method, params);
    const label = `${method} ${JSON.stringify(params ?? {})}`;
    assert.equal(reply.error?.data, error, label);
    for (const [path, value] of Object.entries(result))
      assert.deepEqual(dig(reply.result, path), value, `${label}: ${path}`);
  }
}

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

const OF_BLOCKS: readonly Call[] = [
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

const OF_TXS: readonly Call[] = [
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

const OF_CONSENSUS: readonly Call[] = [
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
  await check(world, OF_BLOCKS);
  await check(world, OF_TXS);
  await check(world, OF_CONSENSUS);
  const { result: block } = await world.call("block", { height: "3" });
  const hash = dig(block, "block_id.hash") as string;
  await check(world, [
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
  await check(world, [
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

test("transactions are checked, taken in and refused", async (t) => {
  const world = await startRpcWorld(t, { limits: { unsafe: true, timeoutBroadcastTxCommit: 50 } });
  const [first, second, bad] = [counterTx("ann", 0), counterTx("ann", 1), utf8("bad")];
  await check(world, [
    {
      method: "broadcast_tx_sync",
      params: tx(first),
      result: { code: 0, data: "", log: "", codespace: "", hash: hashOf(first) },
    },
    { method: "broadcast_tx_sync", params: tx(first), error: "tx already exists in cache" },
    {
      method: "broadcast_tx_sync",
      params: tx(bad),
      result: { code: 2, log: "tx parse error", codespace: "sdk", hash: hashOf(bad) },
    },
    { method: "broadcast_tx_async", params: tx(second), result: { code: 0, hash: hashOf(second) } },
    { method: "broadcast_tx_async", params: tx(second), error: "tx already exists in cache" },
    { method: "check_tx", params: tx(bad), result: { code: 2, gas_wanted: "0", events: [] } },
    { method: "num_unconfirmed_txs", result: { n_txs: "2", total: "2", txs: null } },
    {
      method: "unconfirmed_txs",
      params: { limit: "1" },
      result: { n_txs: "1", total: "2", total_bytes: "28", txs: [toBase64(first)] },
    },
    {
      method: "broadcast_tx_commit",
      params: tx(first),
      error: "error on broadcastTxCommit: tx already exists in cache",
    },
    { method: "broadcast_tx_commit", params: tx(bad), result: { "check_tx.code": 2, height: "0" } },
    {
      method: "broadcast_tx_commit",
      params: tx(counterTx("bob", 0)),
      error: "timed out waiting for tx to be included in a block",
    },
    { method: "unsafe_flush_mempool", result: {} },
    { method: "num_unconfirmed_txs", result: { n_txs: "0", total_bytes: "0" } },
  ]);
});

test("a transaction is waited for until it is in a block", async (t) => {
  const world = await startRpcWorld(t, {
    engine: {
      production: { onTx: true, intervalMs: undefined, emptyBlocks: false, freshTime: true },
    },
  });
  await check(world, [
    {
      method: "broadcast_tx_commit",
      params: tx(counterTx("ann", 0, "fail")),
      result: { "check_tx.code": 0, "tx_result.code": 5, height: "2" },
    },
  ]);
});

const PEER = "5e5b5580eb0806cc0c6f50ec5ae4ccc9a1e1b05a";
const ALONE = "this node makes its blocks alone and dials no peers";
const BAD_VOTE = { type: 1, height: "1", round: 0, validator_address: "AB" };
const duplicate = (value: unknown) => ({
  evidence: { type: "tendermint/DuplicateVoteEvidence", value },
});

function vote(hash: string) {
  const id = hash.repeat(32);
  return {
    type: 2,
    height: "3",
    round: 0,
    block_id: { hash: id, parts: { total: 1, hash: id } },
    timestamp: "2024-01-01T00:00:00Z",
    validator_address: "AB".repeat(20),
    validator_index: 0,
    signature: "AAAA",
  };
}

test("queries, evidence and peers", async (t) => {
  const world = await startRpcWorld(t, { limits: { unsafe: true } });
  await check(world, [
    { method: "abci_info", result: { "response.data": "counter", "response.version": "1" } },
    {
      method: "abci_query",
      params: { path: "/key", data: "6b", height: "0", prove: true },
      result: {
        "response.code": 0,
        "response.key": "aw==",
        "response.value": "dg==",
        "response.height": "183",
        "response.proofOps.ops": [
          { type: "ics23:iavl", key: "aw==", data: toBase64(utf8("proof")) },
        ],
      },
    },
    { method: "abci_query", result: { "response.value": null, "response.proofOps": null } },
    { method: "broadcast_evidence", error: "no evidence was provided" },
    {
      method: "broadcast_evidence",
      params: duplicate({ vote_a: BAD_VOTE, vote_b: BAD_VOTE }),
      error:
        "evidence.ValidateBasic failed: invalid VoteA: expected ValidatorAddress size to be 20 bytes, got 1 bytes",
    },
    {
      method: "broadcast_evidence",
      params: duplicate({ vote_a: vote("BB"), vote_b: vote("AA") }),
      error: "evidence.ValidateBasic failed: duplicate votes in invalid order",
    },
    {
      method: "broadcast_evidence",
      params: duplicate({ vote_a: vote("AA"), vote_b: vote("BB") }),
      error: "failed to add evidence: this node makes its blocks alone and takes no evidence",
    },
    { method: "dial_seeds", params: { seeds: [] }, error: "no seeds provided" },
    { method: "dial_seeds", params: { seeds: ["x"] }, error: "address (x) does not contain ID" },
    { method: "dial_seeds", params: { seeds: [`${PEER}@127.0.0.1:1`] }, error: ALONE },
    { method: "dial_peers", params: { peers: [] }, error: "no peers provided" },
    {
      method: "dial_peers",
      params: { peers: ["ab@127.0.0.1:1"], persistent: true },
      error: "invalid address (ab@127.0.0.1:1): invalid hex length - got 1, expected 20",
    },
    {
      method: "dial_peers",
      params: { peers: [`${PEER}@host`] },
      error: `invalid address (${PEER}@host): address host: missing port in address`,
    },
  ]);
});

test("failures of the application are answers", async (t) => {
  const world = await startRpcWorld(t);
  const fail = () => {
    throw new Error("the application is broken");
  };
  Object.assign(world.app, { query: fail, checkTx: fail, info: fail });
  for (const method of ["abci_query", "check_tx", "broadcast_tx_sync", "abci_info"]) {
    const reply = await world.call(method);
    assert.equal(reply.error?.code, -32603, method);
    assert.equal(reply.error?.data, "the application is broken", method);
  }
});

test("the genesis document is given whole or in chunks", async (t) => {
  const appState = utf8(' {"text": "<&>\u2028 \\" x", "list": [1, 2]}');
  const world = await startRpcWorld(t, { engine: { genesis: { ...genesisDoc(), appState } } });
  const { body } = await world.ask({ path: "/genesis" });
  assert.ok(
    body.endsWith(
      '"app_hash":"","app_state":{"text":"\\u003c\\u0026\\u003e\\u2028 \\" x","list":[1,2]}}}}',
    ),
    body,
  );
  const { result } = await world.call("genesis_chunked", { chunk: "0" });
  assert.deepEqual([dig(result, "chunk"), dig(result, "total")], ["0", "1"]);
  const whole = fromUtf8(fromBase64(dig(result, "data") as string));
  assert.equal(body, `{"jsonrpc":"2.0","id":-1,"result":{"genesis":${whole}}}`);
  await check(world, [
    {
      method: "genesis_chunked",
      params: { chunk: "1" },
      error: "there are 0 chunks, 1 is invalid",
    },
  ]);
});

test("a large genesis document is given in chunks only", () => {
  const appState = utf8(JSON.stringify({ text: "é".repeat(1000) }));
  const genesis = new GenesisText({ ...genesisDoc(), appState }, 1000);
  assert.deepEqual([genesis.whole, genesis.chunkCount], [undefined, 3]);
  const parts = [0, 1, 2].map((index) => Buffer.from(genesis.chunk(index), "base64"));
  assert.deepEqual([parts[0]?.length, parts[1]?.length], [1000, 1000]);
  const doc = JSON.parse(Buffer.concat(parts).toString("utf8"));
  assert.equal(dig(doc, "app_state.text.length"), 1000);
});

test("every method of CometBFT is there", () => {
  assert.equal(methodTable(false).size, 31);
  assert.deepEqual([...methodTable(true).keys()].slice(31), [
    "dial_seeds",
    "dial_peers",
    "unsafe_flush_mempool",
  ]);
});

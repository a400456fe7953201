import assert from "node:assert/strict";
import { test } from "node:test";
import { toBase64, utf8 } from "@milkyway/bytes";
import { checkCalls } from "../../testing/rpcCalls.ts";
import { startRpcWorld } from "../../testing/rpcWorld.ts";
import { methodTable } from "./methods.ts";

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
  await checkCalls(world, [
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

test("every method of CometBFT is there", () => {
  assert.equal(methodTable(false).size, 31);
  assert.deepEqual([...methodTable(true).keys()].slice(31), [
    "dial_seeds",
    "dial_peers",
    "unsafe_flush_mempool",
  ]);
});

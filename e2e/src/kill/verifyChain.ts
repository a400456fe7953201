import assert from "node:assert/strict";
import {
  QueryAccountInfoRequest,
  QueryAccountInfoResponse,
} from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import type { CometRpc } from "../network/cometRpc.ts";
import type { Ledger } from "./ledger.ts";

interface Header {
  readonly app_hash: string;
  readonly last_block_id: { readonly hash: string };
}

interface Block {
  readonly block_id: { readonly hash: string };
  readonly block: { readonly header: Header };
}

interface Info {
  readonly response: {
    readonly last_block_height: string;
    readonly last_block_app_hash: string;
  };
}

interface Query {
  readonly response: { readonly code: number; readonly log: string; readonly value: string };
}

const upper = (base64: string) => Buffer.from(base64, "base64").toString("hex").toUpperCase();

/** Checks that each block follows from the one before, and that those that were seen are the same. */
async function verifyBlocks(rpc: CometRpc, ledger: Ledger, from: number): Promise<number> {
  const height = await rpc.height();
  assert.ok(height >= ledger.height, `block ${ledger.height} was seen, the last is ${height}`);
  let last: Block | undefined;
  for (let at = Math.max(1, from); at <= height; at++) {
    const block = (await rpc.block(at)) as unknown as Block;
    const { hash } = block.block_id;
    if (last !== undefined)
      assert.equal(block.block.header.last_block_id.hash, last.block_id.hash, `block ${at}`);
    ledger.sawBlock(at, hash);
    const results = await rpc.call<{ app_hash: string }>("block_results", { height: `${at}` });
    if (at < height) {
      const next = (await rpc.block(at + 1)) as unknown as Block;
      assert.equal(upper(results.app_hash), next.block.header.app_hash, `state after block ${at}`);
    }
    last = block;
  }
  return height;
}

async function verifyTxs(rpc: CometRpc, ledger: Ledger, from: number): Promise<void> {
  for (const [hash, height] of ledger.txs) {
    if (height < from) continue;
    const found = await rpc.call<{ height: string; tx_result: { code: number } }>("tx", {
      hash: Buffer.from(hash, "hex").toString("base64"),
    });
    assert.deepEqual([Number(found.height), found.tx_result.code], [height, 0], hash);
  }
}

/** The sequence number of an account: how many of its transactions are in blocks. */
export async function sequenceOf(rpc: CometRpc, address: string): Promise<bigint> {
  const data = Buffer.from(QueryAccountInfoRequest.encode({ address })).toString("hex");
  const path = "/cosmos.auth.v1beta1.Query/AccountInfo";
  const { response } = await rpc.call<Query>("abci_query", { path, data });
  assert.equal(response.code, 0, response.log);
  const answer = QueryAccountInfoResponse.decode(Buffer.from(response.value, "base64"));
  return answer.info?.sequence ?? 0n;
}

/**
 * Checks what a node that was killed has: every block and transaction it told of, in a chain without a break, with the
 * application at the end of it. Looks at blocks from a height on, and returns the last.
 */
export async function verifyChain(rpc: CometRpc, ledger: Ledger, from: number): Promise<number> {
  const height = await verifyBlocks(rpc, ledger, from);
  await verifyTxs(rpc, ledger, from);
  const { response } = await rpc.call<Info>("abci_info");
  assert.ok(Number(response.last_block_height) >= height);
  return height;
}

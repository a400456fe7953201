import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "@milkyway/codec";
import { at, startTestNode } from "./testNode.ts";

const COMET = "/cosmos/base/tendermint/v1beta1";
const NODE = "/cosmos/base/node/v1beta1";

test("blocks and validators are shown by height", async (t) => {
  const { chain, get } = await startTestNode(t);
  const { json } = await get(`${COMET}/blocks/2`);
  assert.equal(at(json, "block.header.height"), "2");
  assert.deepEqual(at(json, "block.data"), at(json, "sdk_block.data"));
  assert.match(String(at(json, "sdk_block.header.proposer_address")), /^milkvalcons1/);
  const zero = await get(`${COMET}/blocks/0`);
  assert.deepEqual(
    [zero.status, zero.json.message],
    [500, "height must be greater than 0, but got 0"],
  );
  const set = await get(`${COMET}/validatorsets/2?pagination.limit=1`);
  assert.deepEqual(
    [set.json.block_height, at(set.json, "validators.0.voting_power"), at(set.json, "pagination")],
    ["2", "500000", { next_key: null, total: "1" }],
  );
  const beyond = await get(`${COMET}/validatorsets/99`);
  assert.deepEqual([beyond.status, beyond.json.code], [400, 3]);
  const page = await get(`${COMET}/validatorsets/latest?pagination.offset=5&pagination.limit=1`);
  assert.match(String(page.json.message), /page should be within \[1, 1\] range, given 6/);
  assert.equal(page.status, 500);
  assert.equal(chain.engine.status().isCatchingUp, false);
});

test("the node says what it is compatible with", async (t) => {
  const { get } = await startTestNode(t);
  const { json } = await get(`${COMET}/node_info`);
  assert.equal(at(json, "default_node_info.network"), "probe-1");
  assert.equal(at(json, "default_node_info.version"), "0.38.19");
  assert.equal(at(json, "default_node_info.other.tx_index"), "on");
  assert.equal(at(json, "application_version.cosmos_sdk_version"), "v0.50.13-milkyway-1");
  assert.deepEqual(Object.keys(at(json, "application_version") as object), [
    "name",
    "app_name",
    "version",
    "git_commit",
    "build_tags",
    "go_version",
    "build_deps",
    "cosmos_sdk_version",
  ]);
});

test("state of the past is asked about with a header", async (t) => {
  const { get } = await startTestNode(t);
  const services = async (height?: string) => {
    const headers = height === undefined ? {} : { "x-cosmos-block-height": height };
    return get("/milkyway/services/v1/services", headers as Record<string, string>);
  };
  const [past, now] = [await services("1"), await services()];
  assert.deepEqual([past.height, (past.json.services as []).length], ["1", 0]);
  assert.equal((now.json.services as []).length, 1);
  const { json } = await get(`${NODE}/status`, { "x-cosmos-block-height": "3" });
  assert.equal(json.height, "3");
});

test("the application is asked in the words of ABCI, stores with proofs", async (t) => {
  const { get } = await startTestNode(t);
  const query = (text: string) => get(`${COMET}/abci_query?${text}`);
  const { json } = await query("path=/store/bank/key&data=AQ%3D%3D&prove=true");
  assert.equal(json.code, 0);
  assert.deepEqual(
    (at(json, "proof_ops.ops") as { type: string }[]).map(({ type }) => type),
    ["ics23:iavl", "ics23:simple"],
  );
  const refused = async (path: string) => (await query(`path=${path}`)).json.message;
  assert.equal(await refused(""), "empty query path");
  assert.equal(
    await refused("/cosmos.bank.v1beta1.Query/Params"),
    "unsupported ABCI query path: /cosmos.bank.v1beta1.Query/Params",
  );
});

test("the application describes itself", async (t) => {
  const { get } = await startTestNode(t);
  const reflection = "/cosmos/base/reflection/v1beta1";
  const { json } = await get(`${reflection}/interfaces`);
  assert.ok((json.interface_names as string[]).includes("cosmos.base.v1beta1.Msg"));
  const messages = await get(`${reflection}/interfaces/cosmos.base.v1beta1.Msg/implementations`);
  const names = messages.json.implementation_message_names as string[];
  assert.ok(names.includes("/milkyway.restaking.v1.MsgDelegatePool"));
  const { json: chain } = await get(`${reflection}/app_descriptor/chain`);
  assert.deepEqual(chain, { chain: { id: "probe-1" } });
});

test("every route is described, with all that its description refers to", async (t) => {
  const { get } = await startTestNode(t);
  const { json } = await get("/swagger/openapi.json");
  const paths = json.paths as JsonObject;
  assert.ok(Object.keys(paths).length > 250);
  const balances = paths["/cosmos/bank/v1beta1/balances/{address}"];
  const parameters = at(balances, "get.parameters") as { name: string }[];
  assert.deepEqual(parameters.map(({ name }) => name).slice(0, 3), [
    "address",
    "pagination.key",
    "pagination.offset",
  ]);
  const schemas = new Set(Object.keys(at(json, "components.schemas") as JsonObject));
  for (const [, name = ""] of JSON.stringify(json).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
    assert.ok(schemas.has(name), name);
  const ids = Object.values(paths).flatMap((verbs) =>
    Object.values(verbs as JsonObject).map((operation) => at(operation, "operationId")),
  );
  assert.equal(new Set(ids).size, ids.length);
});

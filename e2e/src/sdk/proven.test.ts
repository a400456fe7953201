/** What a light client of the SDK proves of a node that is a process of its own, or that lies. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHex, utf8 } from "@milkyway/bytes";
import { isJsonObject, type JsonObject } from "@milkyway/codec";
import { Query } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { Query as Pools } from "@milkyway/modules/pools/client";
import { Query as Restaking } from "@milkyway/modules/restaking/client";
import { Query as Services } from "@milkyway/modules/services/client";
import {
  type Client,
  createClient,
  createLightClient,
  getProven,
  latestHeight,
  ProofError,
  query,
  queryBalanceVerified,
  queryDelegationVerified,
  queryOperatorVerified,
  queryPoolVerified,
  queryServiceVerified,
} from "@milkyway/sdk";
import { temporaryHome } from "../cli/temporaryHome.ts";
import { clientAt, devSigner, freePort, startDevNode } from "./devNode.ts";

const NOBODY = "milk1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqjhwp6";

async function trustedHeader({ transport }: Client, height: bigint) {
  const { signed_header: signed } = await transport.call("commit", { height: `${height}` });
  const commit = isJsonObject(signed) && isJsonObject(signed.commit) ? signed.commit : {};
  const id = isJsonObject(commit.block_id) ? commit.block_id : {};
  return { height, hash: fromHex(String(id.hash)) };
}

async function heightReached(client: Client, height: bigint): Promise<void> {
  while ((await latestHeight(client)) < height)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** A client of a node that changes what it answers to queries. */
function lying({ transport }: Client, change: (response: JsonObject) => JsonObject): Client {
  return createClient({
    ...transport,
    async call(method, params) {
      const answer = await transport.call(method, params);
      if (method !== "abci_query" || !isJsonObject(answer.response)) return answer;
      return { response: change(answer.response) };
    },
  });
}

test("what is read is proven against a header that follows from a trusted one", async (t) => {
  const port = await freePort();
  const node = await startDevNode(temporaryHome(t), port);
  t.after(() => node.end("SIGKILL"));
  const client = clientAt(port);
  await heightReached(client, 6n);
  const trusted = await trustedHeader(client, 2n);
  const light = await createLightClient(client, { trusted });
  const { address } = devSigner(0);
  const at = { height: 4n };

  const denom = "utia";
  const { balance } = await query(client, Query, "balance", { address, denom }, at);
  const proven = await queryBalanceVerified(client, light, { address, denom }, at);
  assert.equal(proven, balance?.amount);
  assert.equal(await queryBalanceVerified(client, light, { address, denom: "unone" }, at), 0n);
  assert.ok((await queryBalanceVerified(client, light, { address, denom })) > 0n);

  const { pools } = await query(client, Pools, "pools", {}, at);
  assert.deepEqual(await queryPoolVerified(client, light, 1, at), pools[0]);
  assert.equal(await queryPoolVerified(client, light, 999, at), undefined);
  const { services } = await query(client, Services, "services", {}, at);
  assert.deepEqual(await queryServiceVerified(client, light, 1, at), services[0]);
  assert.equal((await queryOperatorVerified(client, light, 1, at))?.id, 1);

  const { delegations } = await query(client, Restaking, "poolDelegations", { poolId: 1 }, at);
  const { userAddress = "", targetId = 0 } = delegations[0]?.delegation ?? {};
  const asked = { kind: "pool", delegator: userAddress, targetId } as const;
  const delegation = await queryDelegationVerified(client, light, asked, at);
  assert.deepEqual(delegation, delegations[0]?.delegation);
  const nobody = { ...asked, delegator: NOBODY };
  assert.equal(await queryDelegationVerified(client, light, nobody, at), undefined);

  const richer = lying(client, (response) => ({ ...response, value: "OTk5OTk5" }));
  await assert.rejects(queryBalanceVerified(richer, light, { address, denom }, at), ProofError);
  const poorer = lying(client, (response) => ({ ...response, value: "" }));
  await assert.rejects(queryBalanceVerified(poorer, light, { address, denom }, at), ProofError);
  const silent = lying(client, (response) => ({ ...response, proofOps: null }));
  await assert.rejects(queryBalanceVerified(silent, light, { address, denom }, at), /no proof/);
  await assert.rejects(getProven(client, light, "bank", utf8(""), at));

  const wrong = { height: 2n, hash: (await trustedHeader(client, 3n)).hash };
  await assert.rejects(createLightClient(client, { trusted: wrong }), ProofError);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "@milkyway/codec";
import fc from "fast-check";
import { createClient } from "../client.ts";
import { SdkError } from "../errors/sdkError.ts";
import { FakeHeaders, START } from "../testing/fakeHeaders.ts";
import type { Transport } from "../transport/transport.ts";
import { ProofError } from "./ics23/proofError.ts";
import { createLightClient } from "./lightClient.ts";

const DAY = 86_400n * 1_000_000_000n;
const SAME = () => [1, 2, 3, 4];
/** Every height one validator of four is another. */
const ROTATING = (height: number) => [height, height + 1, height + 2, height + 3];

function clientOf(call: Transport["call"]) {
  return createClient({ call, subscribe: () => Promise.reject(new Error()), close: () => {} });
}

function lightOf(chain: FakeHeaders, height: bigint, call: Transport["call"] = chain.call) {
  const trusted = { height, hash: chain.at(height).hash };
  return createLightClient(clientOf(call), { trusted, now: () => START + DAY });
}

test("far headers are verified in one step while the validators stay", async () => {
  const chain = new FakeHeaders(60, SAME);
  const light = await lightOf(chain, 2n);
  const header = await light.header(60n);
  assert.deepEqual(header, chain.at(60n).header);
  assert.deepEqual(chain.asked, [2n, 60n]);
  assert.deepEqual(light.latest(), { height: 60n, hash: chain.at(60n).hash });
});

test("headers between are verified when the validators change", async () => {
  const chain = new FakeHeaders(40, ROTATING);
  const light = await lightOf(chain, 1n);
  assert.deepEqual(await light.header(40n), chain.at(40n).header);
  assert.ok(chain.asked.length > 10, `${chain.asked}`);
});

test("headers before the trusted one follow from it by their hashes", async () => {
  const chain = new FakeHeaders(9, SAME);
  const light = await lightOf(chain, 8n);
  assert.deepEqual(await light.header(5n), chain.at(5n).header);
});

test("a header of other validators is refused", async () => {
  const chain = new FakeHeaders(30, SAME);
  const forged = new FakeHeaders(30, (height) => (height < 10 ? SAME() : [7, 8, 9, 10]));
  const call: Transport["call"] = (method, params) =>
    (Number(params?.height) < 10 ? chain : forged).call(method, params);
  const light = await lightOf(chain, 1n, call);
  await assert.rejects(light.header(30n), ProofError);
});

test("a header that is not the trusted one is refused at the start", async () => {
  const chain = new FakeHeaders(3, SAME);
  const trusted = { height: 2n, hash: chain.at(3n).hash };
  await assert.rejects(createLightClient(clientOf(chain.call), { trusted }), ProofError);
});

test("what is too old or of the future is refused", async () => {
  const chain = new FakeHeaders(3, SAME);
  const trusted = { height: 1n, hash: chain.at(1n).hash };
  const at = (now: bigint) => createLightClient(clientOf(chain.call), { trusted, now: () => now });
  await assert.rejects((await at(START + 30n * DAY)).header(3n), (error) => {
    assert.ok(error instanceof SdkError);
    assert.match(error.message, /too old/);
    return true;
  });
  await assert.rejects((await at(START - DAY)).header(3n), /of the future/);
});

/** The answer with one member, at any depth, replaced. */
function changed(json: JsonObject, place: number, value: string): JsonObject {
  let rest = place;
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node === "object" && node !== null)
      return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, walk(each)]));
    return rest-- === 0 ? value : node;
  };
  return walk(json) as JsonObject;
}

test("an answer that was changed anywhere is refused, or is the same header", async () => {
  const chain = new FakeHeaders(5, SAME);
  const values = fc.constantFrom("", "0", "FF", "2", "xyz", "AAAA", "2023-11-14T22:13:25Z");
  await fc.assert(
    fc.asyncProperty(fc.nat(45), values, fc.boolean(), async (place, value, isCommit) => {
      const call: Transport["call"] = async (method, params) => {
        const answer = await chain.call(method, params);
        const isHere = String(params?.height) === "5" && (method === "commit") === isCommit;
        return isHere ? changed(answer, place, value) : answer;
      };
      const light = await lightOf(chain, 1n, call);
      try {
        assert.deepEqual(await light.header(5n), chain.at(5n).header);
      } catch (error) {
        assert.ok(error instanceof SdkError, String((error as Error).stack));
      }
    }),
    { numRuns: 80 },
  );
});

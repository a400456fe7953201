import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type HttpAsk, startRpcWorld } from "../testing/rpcWorld.ts";

interface Recorded {
  readonly request: HttpAsk;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const recorded = JSON.parse(
  readFileSync(new URL("../../src/testing/vectors/rpcProtocol.json", import.meta.url), "utf8"),
) as readonly Recorded[];

/** Headers that say nothing of the answer itself. */
const OF_CONNECTION = new Set([
  "date",
  "x-server-time",
  "content-length",
  "connection",
  "transfer-encoding",
  "keep-alive",
]);

test("requests are answered as CometBFT answers them, byte for byte", async (t) => {
  const world = await startRpcWorld(t, { limits: { unsafe: true, corsAllowedOrigins: ["*"] } });
  await world.engine.mine(3);
  for (const { request, status, headers, body } of recorded) {
    const answer = await world.ask(request);
    const label = JSON.stringify(request);
    assert.equal(answer.body, body, label);
    assert.equal(answer.status, status, label);
    const own = Object.entries(answer.headers).filter(([name]) => !OF_CONNECTION.has(name));
    assert.deepEqual(Object.fromEntries(own), headers, label);
    if (request.method !== "OPTIONS")
      assert.match(String(answer.headers["x-server-time"]), /^\d{10}$/, label);
  }
  assert.ok(recorded.length > 200);
});

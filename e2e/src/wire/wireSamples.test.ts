import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { JsonValue } from "@milkyway/codec";
import { createApi, type Listening, serveRest, serveRpc } from "@milkyway/node";
import { MIN_GAS_PRICES, ProbeChain, SERVICE_HEIGHT } from "./probeChain.ts";
import { readRecorded, shapeDifference } from "./shape.ts";

interface Sample {
  readonly method: string;
  readonly url: string;
  readonly body: JsonValue;
  readonly status: number;
  readonly ct: string;
  readonly resp: string;
  readonly len: number;
}

const RECORDED_ADDRESS = "milk19rl4cm2hmr8afy4kldpxz3fka4jguq0ajntrh8";
const lines = readFileSync(new URL("../../vectors/wireSamples.jsonl", import.meta.url), "utf8");
const samples = lines
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Sample);

/** Recorded answers that are not asked for, with the reason; so far every one is matched. */
const NOT_MATCHED: ReadonlyMap<string, string> = new Map();

const nameOf = ({ method, url, body }: Sample) =>
  `${method} ${url}${body === null ? "" : ` ${JSON.stringify(body)}`}`;

describe("recorded answers", () => {
  const chain = new ProbeChain();
  const bases = new Map<string, string>();
  const servers: Listening[] = [];

  before(async () => {
    await chain.start(SERVICE_HEIGHT);
    const { application, engine } = chain;
    const listen = { host: "127.0.0.1", port: 0 };
    const api = createApi({ application, engine, node: { minGasPrices: MIN_GAS_PRICES } });
    const node = { id: "00".repeat(20), moniker: "probe", listenAddress: "tcp://127.0.0.1:26656" };
    const rest = await serveRest({ api, listen });
    const rpc = await serveRpc({ application, engine, node, listen });
    servers.push(rest, rpc);
    bases.set("REST", rest.url).set("RPC", rpc.url);
  });

  after(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await chain.close();
  });

  const ask = async ({ method, url, body }: Sample) => {
    const kind = url.startsWith("REST") ? "REST" : "RPC";
    const target = `${bases.get(kind)}${url.slice(kind.length)}`;
    const answer = await fetch(target.replaceAll(RECORDED_ADDRESS, chain.address), {
      method,
      ...(body === null ? {} : { body: JSON.stringify(body) }),
      redirect: "manual",
    });
    return { answer, text: await answer.text() };
  };

  for (const sample of samples) {
    const name = nameOf(sample);
    if (NOT_MATCHED.has(name)) continue;
    it(name, async () => {
      const { answer, text } = await ask(sample);
      assert.equal(answer.status, sample.status, text);
      assert.equal(answer.headers.get("content-type"), sample.ct);
      if (!sample.ct.startsWith("application/json")) {
        assert.equal(text, sample.resp);
        return;
      }
      const recorded = readRecorded(sample.resp, sample.len > sample.resp.length);
      assert.equal(shapeDifference(JSON.parse(text) as JsonValue, recorded), undefined, text);
    });
  }

  it("every answer that is not matched is among those recorded", () => {
    assert.equal(samples.length, 142);
    const names = new Set(samples.map(nameOf));
    for (const name of NOT_MATCHED.keys()) assert.ok(names.has(name), name);
  });
});

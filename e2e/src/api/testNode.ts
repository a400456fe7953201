import type { TestContext } from "node:test";
import type { JsonObject } from "@milkyway/codec";
import { createApi, serveGrpc, serveRest } from "@milkyway/node";
import { MIN_GAS_PRICES, ProbeChain } from "../wire/probeChain.ts";

/** What a REST server said. */
export interface Said {
  readonly status: number;
  readonly json: JsonObject;
  readonly height: string | null;
}

/** A chain with its REST and gRPC servers, which ends after the test. */
export interface TestNode {
  readonly chain: ProbeChain;
  readonly grpcAddress: string;
  get(path: string, headers?: Record<string, string>): Promise<Said>;
  post(path: string, body: JsonObject): Promise<Said>;
}

async function said(answer: Response): Promise<Said> {
  return {
    status: answer.status,
    json: (await answer.json()) as JsonObject,
    height: answer.headers.get("grpc-metadata-x-cosmos-block-height"),
  };
}

/** Starts a node of which the test asks things. */
export async function startTestNode(t: TestContext): Promise<TestNode> {
  const chain = new ProbeChain();
  await chain.start();
  const { application, engine } = chain;
  const listen = { host: "127.0.0.1", port: 0 };
  const api = createApi({ application, engine, node: { minGasPrices: MIN_GAS_PRICES } });
  const [rest, grpc] = await Promise.all([
    serveRest({ api, listen, swagger: true }),
    serveGrpc({ api, listen }),
  ]);
  t.after(async () => {
    await Promise.all([rest.close(), grpc.close()]);
    await chain.close();
  });
  return {
    chain,
    grpcAddress: grpc.url.replace("http://", ""),
    get: async (path, headers = {}) => said(await fetch(rest.url + path, { headers })),
    post: async (path, body) =>
      said(await fetch(rest.url + path, { method: "POST", body: JSON.stringify(body) })),
  };
}

/** A value inside of a document, by a dotted path. */
export function at(json: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
      json,
    );
}

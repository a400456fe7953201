/** An RPC server over an engine on the counter application, for tests. */
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { TestContext } from "node:test";
import { utf8 } from "@milkyway/bytes";
import type { JsonValue } from "@milkyway/codec";
import { type RequestQuery, ResponseQuery } from "@milkyway/codec/gen/tendermint/abci";
import type { EmbeddedEngine } from "../engine/embeddedEngine.ts";
import type { RpcLimits, RpcTimeouts } from "../rpc/rpcOptions.ts";
import { serveRpc } from "../rpc/serveRpc.ts";
import type { CounterApp } from "./counterApp.ts";
import { createTestEngine, type TestEngineOptions } from "./testEngine.ts";

export interface HttpAsk {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks without changing anything in the path. */
export function askHttp(url: string, { method = "GET", path = "/", body, headers }: HttpAsk) {
  const { hostname, port } = new URL(url);
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  return new Promise<HttpAnswer>((resolve, reject) => {
    const request = httpRequest(
      { hostname, port, method, path, agent: false, headers: { ...length, ...headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(parts).toString("utf8");
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        });
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

export interface RpcWorldOptions {
  readonly engine?: TestEngineOptions;
  readonly limits?: Partial<RpcLimits>;
  readonly timeouts?: Partial<RpcTimeouts>;
}

export interface RpcWorld {
  readonly engine: EmbeddedEngine;
  readonly app: CounterApp;
  readonly url: string;
  ask(ask: HttpAsk): Promise<HttpAnswer>;
  /** The answer to a POST, parsed. */
  call(method: string, params?: unknown): Promise<RpcReply>;
  /** The answer to a GET, parsed. */
  get(path: string): Promise<RpcReply>;
  close(): Promise<void>;
}

/** A JSON-RPC answer, or an event. */
export interface RpcReply {
  readonly id?: string | number;
  readonly result?: JsonValue;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: string };
}

/** What is at a path such as `result.block.data.txs.0`. */
export function dig(value: unknown, path: string): JsonValue {
  let at = value as Readonly<Record<string, unknown>> | undefined;
  for (const name of path.split(".")) at = at?.[name] as typeof at;
  return at as unknown as JsonValue;
}

/** What the application answers to queries here: what is found depends on the path only. */
function answerQuery({ path, data, prove }: RequestQuery): ResponseQuery {
  const isFound = path === "/key" || path.startsWith("/cosmos.");
  const answer = { height: 183n, key: data };
  if (!isFound) return ResponseQuery.create({ ...answer, log: "does not exist" });
  const found = { ...answer, log: "exists", value: utf8("v") };
  const ops = [{ type: "ics23:iavl", key: data, data: utf8("proof") }];
  return ResponseQuery.create(prove ? { ...found, proofOps: { ops } } : found);
}

/** Starts an engine that makes blocks by hand, and a server that answers for it on a free port. */
export async function startRpcWorld(
  t: TestContext,
  { engine: engineOptions, limits = {}, timeouts = {} }: RpcWorldOptions = {},
): Promise<RpcWorld> {
  const { engine, app } = createTestEngine(engineOptions);
  Object.assign(app, { query: answerQuery });
  await engine.start();
  const server = await serveRpc({
    listen: { host: "127.0.0.1", port: 0 },
    engine,
    application: app,
    node: {
      id: "5e5b5580eb0806cc0c6f50ec5ae4ccc9a1e1b05a",
      moniker: "test",
      listenAddress: "tcp://127.0.0.1:26656",
    },
    limits,
    timeouts,
  });
  t.after(async () => {
    await server.close();
    await engine.stop();
  });
  const ask = (what: HttpAsk) => askHttp(server.url, what);
  const post = { method: "POST", path: "/" };
  return {
    engine,
    app,
    url: server.url,
    ask,
    async call(method, params = {}) {
      const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
      return JSON.parse((await ask({ ...post, body })).body);
    },
    async get(path) {
      return JSON.parse((await ask({ path })).body);
    },
    close: () => server.close(),
  };
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type JsonValue, stringifyJson } from "@milkyway/codec";
import { type ListenAddress, type Listening, messageOf } from "@milkyway/node";
import type { ChainHand } from "../chainHand.ts";
import type { DevDescription } from "../describeDev.ts";
import { giveCoins } from "../methods/state.ts";
import { assetListJson, chainJson } from "./chainRegistry.ts";
import { readCredit } from "./credit.ts";

const MAX_BODY = 10_000;

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

/** What the faucet gives from. */
export interface FaucetOptions {
  readonly listen: ListenAddress;
  readonly control: ChainHand;
  /** The chain, once it is known where it answers. */
  describe(): DevDescription;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > MAX_BODY) throw new RangeError("the body is too large");
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString("utf8");
}

const json = (value: JsonValue, status = 200): Answer => ({ status, body: stringifyJson(value) });

async function credit({ control }: FaucetOptions, request: IncomingMessage): Promise<Answer> {
  const { address, coins } = readCredit(await readBody(request));
  await giveCoins(control, address, coins);
  return { status: 200, body: "ok\n", type: "text/plain" };
}

async function answer(options: FaucetOptions, request: IncomingMessage): Promise<Answer> {
  const path = (request.url ?? "").split("?")[0];
  if (request.method === "OPTIONS") return { status: 204, body: "" };
  if (request.method === "POST" && (path === "/credit" || path === "/"))
    return credit(options, request);
  if (request.method !== "GET") return json({ error: "no such method" }, 405);
  if (path === "/chain.json") return json(chainJson(options.describe()));
  if (path === "/assetlist.json") return json(await assetListJson(options.control));
  if (path === "/status" || path === "/")
    return json({ status: "ok", chainId: options.describe().chainId });
  return json({ error: "no such path" }, 404);
}

function send(response: ServerResponse, { status, body, type = "application/json" }: Answer): void {
  response.writeHead(status, {
    "Content-Type": type,
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Headers": "*",
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
  });
  response.end(body);
}

/**
 * Serves a faucet, and the files of the chain registry: `POST /credit`, `POST /`, `GET /chain.json`,
 * `GET /assetlist.json`. Rejects with the error of the system when the address cannot be had.
 */
export function serveFaucet(options: FaucetOptions): Promise<Listening> {
  const { host, port } = options.listen;
  const server = createServer((request, response) => {
    answer(options, request).then(
      (found) => send(response, found),
      (error: unknown) => send(response, json({ error: messageOf(error) }, 400)),
    );
  });
  server.requestTimeout = 10_000;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.removeListener("error", reject);
      const { port: bound } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://${host}:${bound}`, close });
    });
  });
}

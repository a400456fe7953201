import type { IncomingMessage, ServerResponse } from "node:http";
import { messageOf } from "../../engine/engineError.ts";
import { GoJsonError } from "../json/goJsonError.ts";
import { isCacheable, type Method } from "../methods/method.ts";
import type { AnyArguments } from "../params/readParams.ts";
import { readQuery } from "../params/readQuery.ts";
import { errorAnswer, NO_ID } from "../request/answers.ts";
import { answerAll, run, type Service } from "../request/call.ts";
import { type RpcRequest, readRequests } from "../request/rpcRequest.ts";
import { applyCors } from "./cors.ts";
import { endpointList } from "./endpointList.ts";
import { readBody } from "./readBody.ts";
import { sendHtml, sendJson, sendText } from "./respond.ts";

const FORM = "application/x-www-form-urlencoded";
const WITH_FORM: ReadonlySet<string | undefined> = new Set(["POST", "PUT", "PATCH"]);

/** Answers a body with JSON-RPC requests. */
async function answerBody(service: Service, body: string, response: ServerResponse): Promise<void> {
  const { maxRequestBatchSize: most } = service.env.limits;
  let requests: readonly RpcRequest[];
  try {
    requests = readRequests(body);
  } catch (error) {
    if (!(error instanceof GoJsonError)) throw error;
    const reason = `error unmarshaling request: ${error.message}`;
    return sendJson(response, 500, errorAnswer(undefined, "parse", reason));
  }
  if (most > 0 && requests.length > most) {
    const reason = `batch request exceeds maximum (${most}) allowed number of requests`;
    return sendJson(response, 200, errorAnswer(undefined, "request", reason));
  }
  const answers = await answerAll(service, requests, { badParams: "params", client: undefined });
  const [only, ...others] = answers;
  if (only === undefined) response.writeHead(200).end();
  else {
    const canKeep = answers.every((answered) => answered.isCacheable);
    const list = () => `[${answers.map(({ text }) => text).join(",")}]`;
    sendJson(response, 200, others.length === 0 ? only.text : list(), canKeep);
  }
}

/** Answers a call whose parameters are in the URI. */
async function answerUri(
  service: Service,
  method: Method,
  query: string,
  form: string,
  response: ServerResponse,
): Promise<void> {
  if (method.isForSockets) return sendJson(response, 404, errorAnswer(NO_ID, "method"));
  let args: AnyArguments;
  try {
    args = readQuery(method.params, query, form);
  } catch (error) {
    if (!(error instanceof GoJsonError)) throw error;
    const reason = `error converting http params to arguments: ${error.message}`;
    return sendJson(response, 500, errorAnswer(NO_ID, "params", reason));
  }
  const answered = await run(service, method, args, { id: NO_ID, client: undefined });
  const canKeep = !answered.isError && isCacheable(method, args);
  sendJson(response, answered.isError ? 500 : 200, answered.text, canKeep);
}

/** The path as it should be asked for; `undefined` when it is that already. */
function cleanPath(path: string): string | undefined {
  if (!/\/\/|\/\.{1,2}(?:\/|$)/.test(path)) return undefined;
  const kept: string[] = [];
  for (const part of path.split("/"))
    if (part === "..") kept.pop();
    else if (part !== "" && part !== ".") kept.push(part);
  return `/${kept.join("/")}`;
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.setHeader("Location", to);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.writeHead(307).end(`<a href="${to}">Temporary Redirect</a>.\n\n`);
}

async function route(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): Promise<void> {
  const [, rawPath = "/", query = ""] = /^([^?]*)\??(.*)$/s.exec(request.url ?? "/") ?? [];
  const path = decodedPath(rawPath);
  const clean = cleanPath(path);
  if (clean !== undefined) return redirect(response, encodeURI(clean));
  if (path === "/") {
    if (body !== "") return answerBody(service, body, response);
    return sendHtml(response, endpointList(service.methods, request.headers.host ?? ""));
  }
  if (path === "/websocket") {
    response.setHeader("Sec-WebSocket-Version", "13");
    return sendText(response, 400, "Bad Request");
  }
  const method = service.methods.get(path.slice(1));
  if (method === undefined) return sendText(response, 404, "404 page not found");
  const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  const form = WITH_FORM.has(request.method) && type === FORM ? body : "";
  return answerUri(service, method, query, form, response);
}

/** Answers a request; a failure in doing so is an answer too. */
export async function handleHttp(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { limits } = service.env;
  let body: string;
  try {
    body = await readBody(request, limits.maxBodyBytes);
  } catch (error) {
    const reason = `error reading request body: ${messageOf(error)}`;
    response.setHeader("Connection", "close");
    return sendJson(response, 400, errorAnswer(undefined, "request", reason));
  }
  response.setHeader("X-Server-Time", String(Math.floor(Date.now() / 1000)));
  if (applyCors(limits, request, response)) return;
  try {
    await route(service, request, response, body);
  } catch (error) {
    service.log.error("a request could not be answered", { error: messageOf(error) });
    if (response.headersSent) response.destroy();
    else sendJson(response, 500, errorAnswer(NO_ID, "internal", messageOf(error)));
  }
}

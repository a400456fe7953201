import type { IncomingMessage, ServerResponse } from "node:http";
import { fromBase64 } from "@milkyway/bytes";
import { GrpcError, grpcCodes } from "@milkyway/core";
import type { ServedApi } from "../api.ts";
import { HEIGHT_HEADER, parseHeight } from "../blockHeight.ts";
import { callMethod } from "../callMethod.ts";
import { DEFAULT_GRPC } from "../grpc/grpcOptions.ts";
import { readBody } from "../rest/readBody.ts";
import type { RequestUrl } from "../rest/requestUrl.ts";
import { statusOf } from "../status/grpcStatus.ts";
import { headerMessage, messageFrame, readRequestFrame, trailerFrame } from "./frames.ts";

export interface GrpcWebSettings {
  readonly api: ServedApi;
  readonly maxBodyBytes: number;
  readonly maxRecvMsgSize?: number;
}

const TYPE = "application/grpc-web";
const TEXT_TYPE = "application/grpc-web-text";

/** Whether a request is one of gRPC-web. */
export function isGrpcWeb({ method, headers }: IncomingMessage): boolean {
  return method === "POST" && (headers["content-type"] ?? "").startsWith(TYPE);
}

/** Answers a unary call of gRPC-web, in bytes or in base64 as it was asked. */
export async function answerGrpcWeb(
  { api, maxBodyBytes, maxRecvMsgSize = 0 }: GrpcWebSettings,
  { path }: RequestUrl,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const contentType = request.headers["content-type"] ?? TYPE;
  const isText = contentType.startsWith(TEXT_TYPE);
  response.setHeader("Content-Type", contentType);
  const started = performance.now();
  const note = (code: number) =>
    api.watchRequest(
      "grpc-web",
      api.find(path)?.path ?? "none",
      `${code}`,
      (performance.now() - started) / 1000,
    );
  try {
    const body = await readBody(request, maxBodyBytes);
    const bytes = readRequestFrame(
      isText ? readBase64(body) : body,
      maxRecvMsgSize || DEFAULT_GRPC.maxRecvMsgSize,
    );
    const height = parseHeight([request.headers[HEIGHT_HEADER] ?? []].flat());
    const method = api.find(path);
    if (method === undefined) throw unknownMethod(path);
    const answer = await callMethod(method, bytes, { height });
    response.setHeader("X-Cosmos-Block-Height", `${answer.height}`);
    const frames = [messageFrame(answer.bytes), trailerFrame({ "grpc-status": "0" })];
    response.end(isText ? frames.map(base64Of).join("") : Buffer.concat(frames));
    note(0);
  } catch (error) {
    const { code, message } = statusOf(error);
    note(code);
    response.setHeader("Grpc-Status", `${code}`);
    response.setHeader("Grpc-Message", headerMessage(message));
    response.end();
  }
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

function readBase64(body: Uint8Array): Uint8Array {
  try {
    return fromBase64(Buffer.from(body).toString("latin1").trim());
  } catch {
    throw new GrpcError(grpcCodes.internal, "the body is no base64");
  }
}

function unknownMethod(path: string): GrpcError {
  const [, service = "", name = ""] = path.split("/");
  return new GrpcError(grpcCodes.unimplemented, `unknown method ${name} for service ${service}`);
}

import type { IncomingMessage, ServerResponse } from "node:http";

const EXPOSED =
  "grpc-status, grpc-message, X-Cosmos-Block-Height, Grpc-Metadata-X-Cosmos-Block-Height";
const METHODS = new Set(["GET", "HEAD", "POST"]);

/** Lets pages of every origin in; whether that was all that the request wanted. */
export function allowAllOrigins(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.headers.origin === undefined) return false;
  response.setHeader("Access-Control-Allow-Origin", "*");
  if (request.method !== "OPTIONS") {
    response.setHeader("Access-Control-Expose-Headers", EXPOSED);
    return false;
  }
  const wanted = request.headers["access-control-request-method"];
  const headers = request.headers["access-control-request-headers"];
  if (wanted !== undefined && headers !== undefined)
    response.setHeader("Access-Control-Allow-Headers", headers);
  response.statusCode = wanted === undefined ? 400 : METHODS.has(wanted) ? 200 : 405;
  response.end();
  return true;
}

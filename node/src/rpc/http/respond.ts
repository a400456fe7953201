import type { ServerResponse } from "node:http";

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.setHeader("Content-Type", type);
  const body = Buffer.from(text, "utf8");
  response.setHeader("Content-Length", body.length);
  response.writeHead(status).end(body);
}

/** Sends JSON text; clients may keep it for a day when it is said to be cacheable. */
export function sendJson(
  response: ServerResponse,
  status: number,
  text: string,
  isCacheable = false,
): void {
  if (isCacheable) response.setHeader("Cache-Control", "public, max-age=86400");
  send(response, status, "application/json", text);
}

export function sendHtml(response: ServerResponse, text: string): void {
  send(response, 200, "text/html", text);
}

/** Sends an error of HTTP itself. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  send(response, status, "text/plain; charset=utf-8", `${text}\n`);
}

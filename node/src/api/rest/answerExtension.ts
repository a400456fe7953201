import type { IncomingMessage, ServerResponse } from "node:http";
import type { NodeExtension } from "../../start/nodeExtension.ts";
import type { RequestUrl } from "./requestUrl.ts";

/** Lets an extension answer what is asked below its path; `false` when the request is not for it. */
export async function answerExtension(
  extension: Pick<NodeExtension, "path" | "answer">,
  { path, query }: RequestUrl,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (path !== extension.path && !path.startsWith(`${extension.path}/`)) return false;
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return true;
  }
  const { status, type, body } = await extension.answer(path, query);
  response.writeHead(status, { "Content-Type": type, "Content-Length": Buffer.byteLength(body) });
  response.end(method === "HEAD" ? undefined : body);
  return true;
}

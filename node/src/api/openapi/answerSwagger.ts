import type { ServerResponse } from "node:http";
import { stringifyJson } from "@milkyway/codec";
import type { ServedApi } from "../api.ts";
import type { RequestUrl } from "../rest/requestUrl.ts";
import type { Routes } from "../rest/routes.ts";
import { openApiDocument } from "./openApiDocument.ts";
import { PAGE } from "./page.ts";

const FOLDER = "/swagger/";
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'";
const documents = new WeakMap<Routes, string>();

/** Serves the description of the API and the page that shows it; whether the request was for those. */
export function answerSwagger(
  api: ServedApi,
  routes: Routes,
  { path }: RequestUrl,
  response: ServerResponse,
): boolean {
  if (!path.startsWith(FOLDER)) return false;
  const file = path.slice(FOLDER.length);
  if (file === "" || file === "index.html") {
    response.setHeader("Content-Security-Policy", POLICY);
    send(response, 200, "text/html; charset=utf-8", PAGE);
  } else if (file === "openapi.json")
    send(response, 200, "application/json", documentText(api, routes));
  else send(response, 404, "text/plain; charset=utf-8", "404 page not found\n");
  return true;
}

function documentText(api: ServedApi, routes: Routes): string {
  const known = documents.get(routes);
  if (known !== undefined) return known;
  const text = stringifyJson(openApiDocument(api, routes));
  documents.set(routes, text);
  return text;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "Content-Type": type, "Content-Length": Buffer.byteLength(body) });
  response.end(body);
}

import type { TestContext } from "node:test";
import type { RestOptions } from "../rest/restOptions.ts";
import { serveRest } from "../rest/serveRest.ts";
import { startTestApi } from "./testApi.ts";

/** Starts a REST server of which the test asks things; it ends after the test. */
export async function startRest(t: TestContext, options: Partial<RestOptions> = {}) {
  const { api, engine } = await startTestApi(t);
  const rest = await serveRest({ api, listen: { host: "127.0.0.1", port: 0 }, ...options });
  t.after(() => rest.close());
  const get = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(rest.url + path, { redirect: "manual", ...init });
    const text = await answer.text();
    const isJson = answer.headers.get("content-type") === "application/json";
    return { answer, status: answer.status, text, json: isJson ? JSON.parse(text) : undefined };
  };
  return { rest, get, engine };
}

/** The body of a failure. */
export const failed = (code: number, message: string) => ({ code, message, details: [] });

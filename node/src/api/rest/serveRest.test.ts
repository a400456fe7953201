import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { startRest } from "../testing/testRest.ts";

test("paths are cleaned by a redirect, and broken ones refused", async (t) => {
  const { get, rest } = await startRest(t);
  const { answer, status } = await get("//test/v1//echo/1?name=a");
  assert.deepEqual([status, answer.headers.get("location")], [301, "/test/v1/echo/1?name=a"]);
  const port = Number(new URL(rest.url).port);
  const raw = await new Promise<string>((resolve) => {
    const socket = connect(port, "127.0.0.1", () =>
      socket.end("GET /a%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
    );
    let text = "";
    socket.on("data", (data) => {
      text += data;
    });
    socket.on("close", () => resolve(text));
  });
  assert.match(raw, /^HTTP\/1.1 400 /);
});

test("a request that does not come in is given up", async (t) => {
  const { rest } = await startRest(t, { readTimeoutSeconds: 1 });
  const port = Number(new URL(rest.url).port);
  const text = await new Promise<string>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("GET /test/v1/echo/1 HTTP/1.1"));
    let read = "";
    socket.on("data", (data) => {
      read += data;
    });
    socket.on("close", () => resolve(read));
  });
  assert.match(text, /^HTTP\/1.1 408 /);
});

test("pages of other origins may call only where that is allowed", async (t) => {
  const origin = { origin: "https://wallet.example" };
  const closed = await startRest(t);
  const silent = await closed.get("/test/v1/echo/1", { headers: origin });
  assert.equal(silent.answer.headers.get("access-control-allow-origin"), null);
  const open = await startRest(t, { enabledUnsafeCors: true });
  const { answer } = await open.get("/test/v1/echo/1", { headers: origin });
  assert.equal(answer.headers.get("access-control-allow-origin"), "*");
  const preflight = (method: string) =>
    open.get("/test/v1/echo/1", {
      method: "OPTIONS",
      headers: {
        ...origin,
        "access-control-request-method": method,
        "access-control-request-headers": "x-cosmos-block-height",
      },
    });
  const { answer: allowed, status } = await preflight("POST");
  assert.equal(status, 200);
  assert.equal(allowed.headers.get("access-control-allow-headers"), "x-cosmos-block-height");
  assert.equal(allowed.headers.get("access-control-allow-methods"), null);
  assert.equal((await preflight("DELETE")).status, 405);
});

test("the API is described where that is wanted", async (t) => {
  const { get } = await startRest(t, { swagger: true });
  const page = await get("/swagger/");
  assert.equal(page.answer.headers.get("content-type"), "text/html; charset=utf-8");
  assert.doesNotMatch(page.text, /https?:\/\//);
  const { json } = await get("/swagger/openapi.json");
  assert.equal(json.openapi, "3.0.3");
  const { get: echo } = json.paths["/test/v1/echo/{id}"];
  const names = echo.parameters.map((parameter: { name: string }) => parameter.name);
  assert.deepEqual(names.slice(0, 3), ["id", "name", "height"]);
  assert.ok(names.includes("page.limit"));
  assert.deepEqual(json.paths["/test/v1/echo"].post.requestBody.content, {
    "application/json": { schema: { $ref: "#/components/schemas/test.v1.Echo" } },
  });
  const text = JSON.stringify(json);
  for (const [, name = ""] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
    assert.ok(name in json.components.schemas, name);
  assert.equal((await get("/swagger")).status, 501);
  assert.equal((await get("/swagger/nosuch.js")).status, 404);
});

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { GrpcError } from "@milkyway/core";
import fc from "fast-check";
import { serveRest } from "../rest/serveRest.ts";
import { Echo } from "../testing/echo.ts";
import { BLOCKS, startTestApi } from "../testing/testApi.ts";
import { headerMessage, messageFrame, readRequestFrame, trailerFrame } from "./frames.ts";

async function startWeb(t: TestContext) {
  const { api } = await startTestApi(t);
  const rest = await serveRest({ api, listen: { host: "127.0.0.1", port: 0 } });
  t.after(() => rest.close());
  return async (path: string, body: Uint8Array | string, headers: Record<string, string> = {}) => {
    const answer = await fetch(rest.url + path, {
      method: "POST",
      body,
      headers: { "content-type": "application/grpc-web+proto", ...headers },
    });
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
}

const request = Echo.encode(Echo.create({ name: "a", id: 7 } as never));

/** Message and trailer of an answer. */
function framesOf(bytes: Buffer): { message: unknown; trailer: string } {
  const length = bytes.readUInt32BE(1);
  assert.equal(bytes[0], 0);
  assert.equal(bytes[5 + length], 0x80);
  const trailer = bytes.subarray(10 + length).toString("latin1");
  assert.equal(trailer.length, bytes.readUInt32BE(6 + length));
  return { message: Echo.decode(bytes.subarray(5, 5 + length)), trailer };
}

test("a call is answered with a message and a trailer", async (t) => {
  const call = await startWeb(t);
  const { answer, bytes } = await call("/test.v1.Query/Echo", messageFrame(request));
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-type"), "application/grpc-web+proto");
  assert.equal(answer.headers.get("x-cosmos-block-height"), `${BLOCKS}`);
  const { message, trailer } = framesOf(bytes);
  assert.deepEqual(message, Echo.decode(request));
  assert.equal(trailer, "grpc-status: 0\r\n");
});

test("a call in base64 is answered in base64", async (t) => {
  const call = await startWeb(t);
  const type = "application/grpc-web-text";
  const body = Buffer.from(messageFrame(request)).toString("base64");
  const { answer, bytes } = await call("/test.v1.Query/Echo", body, { "content-type": type });
  assert.equal(answer.headers.get("content-type"), type);
  const parts = bytes.toString("latin1").match(/[^=]+=*/g) ?? [];
  const decoded = Buffer.concat(parts.map((part) => Buffer.from(part, "base64")));
  assert.deepEqual(framesOf(decoded).message, Echo.decode(request));
  const broken = await call("/test.v1.Query/Echo", "?", { "content-type": type });
  assert.equal(broken.answer.headers.get("grpc-status"), "13");
});

test("failures are in headers", async (t) => {
  const call = await startWeb(t);
  const fail = (name: string) => Echo.encode(Echo.create({ name } as never));
  const cases: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
    ["/test.v1.Query/Echo", messageFrame(fail("not found")), "5", /^no such thing$/],
    ["/test.v1.Query/Nosuch", messageFrame(request), "12", /^unknown method Nosuch/],
    ["/test.v1.Query/Echo", new Uint8Array(3), "13", /EOF/],
    ["/test.v1.Query/Echo", messageFrame(Uint8Array.of(255)), "13", /unmarshalling/],
    ["/test.v1.Query/Echo", Uint8Array.of(1, 0, 0, 0, 0), "12", /compressed/],
    ["/test.v1.Query/Echo", Uint8Array.of(0, 0xff, 0, 0, 0), "8", /larger than max/],
    ["/test.v1.Query/Echo", new Uint8Array(1_000_001), "3", /body too large/],
  ];
  for (const [path, body, code, message] of cases) {
    const { answer, bytes } = await call(path, body);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get("grpc-status"), code);
    assert.match(answer.headers.get("grpc-message") ?? "", message);
    assert.equal(bytes.length, 0);
  }
});

test("a height may be asked about in a header", async (t) => {
  const call = await startWeb(t);
  const headers = { "x-cosmos-block-height": "2" };
  const { answer } = await call("/test.v1.Query/Echo", messageFrame(request), headers);
  assert.equal(answer.headers.get("x-cosmos-block-height"), "2");
});

test("messages are written in headers as gRPC writes them", () => {
  assert.equal(headerMessage('100% "é"\n'), '100%25 "%C3%A9"%0A');
  assert.deepEqual(
    Buffer.from(trailerFrame({ a: "b" })).toString("latin1"),
    "\x80\x00\x00\x00\x06a: b\r\n",
  );
});

test("any bytes are a frame or are refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      try {
        assert.ok(readRequestFrame(bytes, 1000).length <= bytes.length);
      } catch (error) {
        assert.ok(error instanceof GrpcError);
      }
    }),
  );
});

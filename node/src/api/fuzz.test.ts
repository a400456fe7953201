/** Whatever comes from outside is answered, with a status that clients know. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { allMessages } from "@milkyway/codec/gen/all";
import { GrpcError } from "@milkyway/core";
import fc from "fast-check";
import { callMethod } from "./callMethod.ts";
import { gatewayAnswer } from "./rest/gatewayAnswer.ts";
import { requestFromUrl } from "./rest/requestFromUrl.ts";
import { parseUrl } from "./rest/requestUrl.ts";
import { Routes } from "./rest/routes.ts";
import { startTestApi } from "./testing/testApi.ts";

const NAMES = ["id", "name", "page", "limit", "page.limit", "names", "data", "left", "right", "x"];
const word = fc.oneof(fc.constantFrom(...NAMES, "1", "%41", "", "%", "[1]"), fc.string());
const query = fc
  .array(fc.tuple(word, word))
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&"));

test("any path and query is answered", async (t) => {
  const { api } = await startTestApi(t);
  const routes = new Routes(api.methods);
  const base = fc.constantFrom("/test/v1/echo", "/test/v1/deep", "/cosmos/tx/v1beta1/txs", "");
  await fc.assert(
    fc.asyncProperty(base, fc.array(word), query, async (start, parts, search) => {
      const url = parseUrl(`${start}/${parts.join("/")}?${search}`);
      if (url === undefined) return;
      const { status, body } = await gatewayAnswer(api, routes, {
        method: "GET",
        url,
        header: () => undefined,
        body: async () => new Uint8Array(0),
      });
      assert.ok([200, 400, 404, 500, 501].includes(status), `${status} ${body}`);
      if (status !== 200) assert.notEqual(JSON.parse(body).code, 13, body);
    }),
    { numRuns: 500 },
  );
});

test("any body is answered", async (t) => {
  const { api } = await startTestApi(t);
  const routes = new Routes(api.methods);
  const json = fc.oneof(
    fc.json(),
    fc.string(),
    fc
      .record({ name: fc.jsonValue(), page: fc.jsonValue(), id: fc.jsonValue() })
      .map((value) => JSON.stringify(value)),
  );
  const path = fc.constantFrom(
    "/test/v1/echo",
    "/cosmos/tx/v1beta1/simulate",
    "/cosmos/tx/v1beta1/decode",
    "/cosmos/tx/v1beta1/encode",
  );
  await fc.assert(
    fc.asyncProperty(path, json, async (target, text) => {
      const { status, body } = await gatewayAnswer(api, routes, {
        method: "POST",
        url: { path: target, query: "" },
        header: () => undefined,
        body: async () => Buffer.from(text),
      });
      assert.ok([200, 400, 500].includes(status), `${status} ${body}`);
    }),
    { numRuns: 500 },
  );
});

test("any bytes of a message are answered or refused", async (t) => {
  const { api } = await startTestApi(t);
  const method = api.find("/test.v1.Query/Echo");
  assert.ok(method);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      try {
        await callMethod(method, bytes, { height: undefined });
      } catch (error) {
        assert.ok(error instanceof GrpcError, String(error));
      }
    }),
    { numRuns: 500 },
  );
});

test("any parameters of any request are read or refused", () => {
  const types = allMessages.filter(({ typeName }) => typeName.endsWith("Request"));
  const type = fc.constantFrom(...types);
  const given = type.chain((chosen) => {
    const names = fc.constantFrom("x", ...chosen.fields.map(({ name }) => name));
    const path = fc.array(names, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("."));
    return fc.tuple(fc.constant(chosen), fc.array(fc.tuple(path, fc.string())));
  });
  fc.assert(
    fc.property(given, ([chosen, pairs]) => {
      try {
        chosen.encode(requestFromUrl(chosen, {}, pairs));
      } catch (error) {
        assert.ok(error instanceof GrpcError, `${chosen.typeName}: ${error}`);
      }
    }),
    { numRuns: 1000 },
  );
});

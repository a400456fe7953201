import assert from "node:assert/strict";
import { test } from "node:test";
import { BLOCKS } from "../testing/testApi.ts";
import { failed, startRest } from "../testing/testRest.ts";

test("parameters of the path and of the query fill the request", async (t) => {
  const { get } = await startRest(t);
  const query = [
    "name=a%20b",
    "height=-5",
    "data=_-8%3D",
    "names=x&names=y",
    "color=COLOR_RED",
    "page.limit=0x10",
    "page.key=AAE%3D",
    "page.countTotal=true",
    "time=2026-01-01T00:00:00Z",
    "span=1m30s",
    "right=r",
    "unknown=1&page.unknown=2",
    "id=9",
  ].join("&");
  const { status, json, answer } = await get(`/test/v1/echo/7?${query}`);
  assert.equal(status, 200);
  assert.deepEqual(json, {
    name: "a b",
    id: 7,
    height: "-5",
    data: "/+8=",
    names: ["x", "y"],
    color: "COLOR_RED",
    page: { key: "AAE=", limit: "16", count_total: true },
    time: "2026-01-01T00:00:00Z",
    span: "90s",
    right: "r",
    pages: [],
    amount: "0",
  });
  assert.equal(answer.headers.get("grpc-metadata-x-cosmos-block-height"), `${BLOCKS}`);
  assert.match(answer.headers.get("x-server-time") ?? "", /^\d{10}$/);
});

test("parts of a path reach the fields that they are named after", async (t) => {
  const { get } = await startRest(t);
  const field = async (path: string, name: string) => (await get(path)).json[name];
  assert.equal(await field("/test/v1/named/a%2Bb/echo", "name"), "a+b");
  assert.equal((await field("/test/v1/page/12", "page")).limit, "12");
  assert.equal(await field("/test/v1/data/AAAA", "data"), "AAAA");
  assert.equal(await field("/test/v1/color/5", "color"), "COLOR_BLUE");
  assert.equal(await field("/test/v1/deep/x/y/z", "name"), "x/y/z");
  assert.equal(await field("/test/v1/deep/fixed", "name"), "fixed");
});

test("wrong parameters are told with the gateway's words", async (t) => {
  const { get } = await startRest(t);
  const mismatch = (name: string, reason: string) =>
    failed(3, `type mismatch, parameter: ${name}, error: ${reason}`);
  const parse = (kind: string, text: string) =>
    `strconv.Parse${kind}: parsing "${text}": invalid syntax`;
  const cases: readonly (readonly [string, object])[] = [
    ["/test/v1/echo/x", mismatch("id", parse("Uint", "x"))],
    ["/test/v1/echo/", mismatch("id", parse("Uint", ""))],
    ["/test/v1/data/A", mismatch("data", "illegal base64 data at input byte 0")],
    ["/test/v1/data/A_+A", mismatch("data", "illegal base64 data at input byte 2")],
    ["/test/v1/color/RED", mismatch("color", "RED is not a valid types.Color")],
    ["/test/v1/echo/1?height=x", failed(3, parse("Int", "x"))],
    ["/test/v1/echo/1?page.count_total=x", failed(3, parse("Bool", "x"))],
    ["/test/v1/echo/1?page.limit.x=1", failed(3, "unexpected nested field x in page.limit")],
    [
      "/test/v1/echo/1?page=1",
      failed(3, "field type *types.Page is not supported in query parameters"),
    ],
    ["/test/v1/echo/1?names.x=1", failed(3, "unexpected repeated field in names.x")],
    ["/test/v1/echo/1?left=a&right=b", failed(3, "field already set for side oneof")],
    ["/test/v1/echo/1?a=%zz", failed(3, 'invalid URL escape "%zz"')],
    ["/test/v1/echo/1?span=x", failed(3, 'bad Duration: time: invalid duration "x"')],
    [
      "/test/v1/echo/1?amount=1",
      failed(3, "field type *math.Int is not supported in query parameters"),
    ],
  ];
  for (const [path, body] of cases) {
    const { status, json } = await get(path);
    assert.deepEqual([status, json], [400, body], path);
  }
});

test("failures keep their code, and their kind decides on the status", async (t) => {
  const { get } = await startRest(t);
  const cases: readonly (readonly [string, number, object])[] = [
    ["not found", 404, failed(5, "no such thing")],
    ["registered", 500, failed(2, "codespace sdk code 4: unauthorized: only owners: outer")],
    ["bare", 500, failed(2, "codespace sdk code 4: unauthorized")],
    ["plain", 500, failed(2, "something's <wrong>")],
    ["panic", 500, failed(13, "cannot read what is not there")],
  ];
  for (const [name, status, body] of cases) {
    const answer = await get(`/test/v1/named/${encodeURIComponent(name)}/echo`);
    assert.deepEqual([answer.status, answer.json], [status, body], name);
  }
  const { text } = await get("/test/v1/named/plain/echo");
  assert.match(text, /something's \\u003cwrong\\u003e/);
});

test("what no route serves is not implemented", async (t) => {
  const { get } = await startRest(t);
  const paths = ["/", "/nosuch", "/test/v1/echo/1/2", "/test/v1/echo/1/", "/swagger", "/swagger/"];
  for (const path of [...paths, "/test/v1/:x"]) {
    const { status, json } = await get(path);
    assert.deepEqual([status, json], [501, failed(12, "Not Implemented")], path);
  }
  const { status } = await get("/test/v1/echo/1", { method: "POST", body: "{}" });
  assert.equal(status, 501);
  assert.equal((await get("/test/v1/echo/1", { method: "OPTIONS" })).status, 501);
});

test("a height may be asked about in a header", async (t) => {
  const { get } = await startRest(t);
  const at = (height: string, name = "x-cosmos-block-height") =>
    get("/test/v1/echo/1", { headers: { [name]: height } });
  for (const name of ["x-cosmos-block-height", "grpc-metadata-x-cosmos-block-height"]) {
    const { answer } = await at("2", name);
    assert.equal(answer.headers.get("grpc-metadata-x-cosmos-block-height"), "2", name);
  }
  const future = await at("99");
  assert.deepEqual(
    [future.status, future.json],
    [
      500,
      failed(2, "codespace sdk code 26: invalid height: cannot query with height in the future"),
    ],
  );
  assert.match((await at("x")).json.message, /invalid height header "x-cosmos-block-height"/);
  assert.match((await at("-1")).json.message, /cannot query with height < 0/);
});

test("a body is read as protobuf JSON", async (t) => {
  const { get } = await startRest(t, { maxBodyBytes: 1000 });
  const post = (body: string, headers = {}) =>
    get("/test/v1/echo", { method: "POST", body, headers });
  const { json } = await post('{"name":"a","page":{"limit":"3"},"extra":1} and more');
  assert.deepEqual([json.name, json.page.limit], ["a", "3"]);
  assert.equal((await post("")).json.name, "");
  assert.equal((await post("null")).json.name, "");
  const refusals: readonly (readonly [string, string | RegExp])[] = [
    ["{", "unexpected EOF"],
    ["{x", "invalid character 'x' looking for beginning of object key string"],
    ['{"id":"x"}', /^id: expected an integer/],
    ["[]", /^expected test.v1.Echo/],
    [`{"name":"${"x".repeat(1000)}"}`, "http: request body too large"],
  ];
  for (const [body, message] of refusals) {
    const answer = await post(body);
    assert.equal(answer.status, 400, body);
    if (typeof message === "string") assert.equal(answer.json.message, message);
    else assert.match(answer.json.message, message);
  }
  const form = await get("/test/v1/echo/3?names=c", {
    method: "POST",
    body: "name=a&names=b",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  assert.deepEqual([form.json.name, form.json.names], ["a", ["b", "c"]]);
});

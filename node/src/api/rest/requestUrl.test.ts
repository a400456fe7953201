import assert from "node:assert/strict";
import { test } from "node:test";
import { GrpcError } from "@milkyway/core";
import fc from "fast-check";
import { cleanPath, parseQueryString, parseUrl } from "./requestUrl.ts";

test("a target is split at its question mark, and its path decoded once", () => {
  assert.deepEqual(parseUrl("/a/b%2Fc?x=1&y=%20"), { path: "/a/b/c", query: "x=1&y=%20" });
  assert.deepEqual(parseUrl("/a/%252F"), { path: "/a/%2F", query: "" });
  assert.deepEqual(parseUrl("/a+b#end"), { path: "/a+b", query: "" });
  assert.deepEqual(parseUrl("http://host:1/a?b"), { path: "/a", query: "b" });
  assert.deepEqual(parseUrl("/%ff"), { path: "/\ufffd", query: "" });
  assert.equal(parseUrl("/a%2"), undefined);
  assert.equal(parseUrl("/a%zz"), undefined);
});

test("a path is cleaned of empty parts and dots", () => {
  const cases = { "//a//b": "/a/b", "/a/./b/": "/a/b/", "/a/../../b": "/b", "/": "/", "": "/" };
  for (const [path, clean] of Object.entries(cases)) assert.equal(cleanPath(path), clean, path);
});

test("a query string gives names and values in order", () => {
  assert.deepEqual(parseQueryString("a=1&b=&c&a=x+y%26&&=z"), [
    ["a", "1"],
    ["b", ""],
    ["c", ""],
    ["a", "x y&"],
    ["", "z"],
  ]);
  assert.throws(() => parseQueryString("a=%zz"), /invalid URL escape "%zz"/);
  assert.throws(() => parseQueryString("a=%"), /invalid URL escape "%"/);
  assert.throws(() => parseQueryString("a;b"), /invalid semicolon separator in query/);
});

test("any target and any query string give a value or a refusal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      parseUrl(`/${text}`);
      cleanPath(text);
      try {
        parseQueryString(text);
      } catch (error) {
        assert.ok(error instanceof GrpcError);
      }
    }),
  );
});

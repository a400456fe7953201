import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { matchPath, parsePattern } from "./pathPattern.ts";

const match = (pattern: string, path: string) =>
  matchPath(parsePattern(pattern), path.slice(1).split("/"));

test("a path fits a pattern part by part", () => {
  const cases: readonly (readonly [string, string, object | undefined])[] = [
    ["/a/v1/b", "/a/v1/b", {}],
    ["/a/v1/b", "/a/v1/c", undefined],
    ["/a/v1/b", "/a/v1/b/", undefined],
    ["/a/v1/{id}", "/a/v1/7", { id: "7" }],
    ["/a/v1/{id}", "/a/v1/", { id: "" }],
    ["/a/v1/{id}", "/a/v1", undefined],
    ["/a/v1/{id}/c/{d.e}", "/a/v1/7/c/x", { id: "7", "d.e": "x" }],
    ["/a/v1/{hash=**}", "/a/v1/x/y/z", { hash: "x/y/z" }],
    ["/a/v1/{hash=**}", "/a/v1", { hash: "" }],
    ["/a/v1/{hash=**}/end", "/a/v1/x/y/end", { hash: "x/y" }],
    ["/a/v1/{hash=**}/end", "/a/v1/x/y", undefined],
  ];
  for (const [pattern, path, params] of cases)
    assert.deepEqual(match(pattern, path), params, `${pattern} ${path}`);
});

test("what is put into a pattern is found in it again", () => {
  const part = fc.string().map((text) => text.replaceAll("/", "."));
  fc.assert(
    fc.property(part, part, (a, b) => {
      assert.deepEqual(match("/a/v1/{a}/c/{b}", `/a/v1/${a}/c/${b}`), { a, b });
    }),
  );
});

test("any path is taken or left, without failing", () => {
  const pattern = parsePattern("/a/v1/{x}/{y=**}/z");
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      const params = matchPath(pattern, parts);
      assert.equal(params === undefined || typeof params.x === "string", true);
    }),
  );
});

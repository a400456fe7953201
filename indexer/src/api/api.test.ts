import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { historyUrl } from "../client.ts";
import { BadRequest } from "./badRequest.ts";
import { cutIntoBuckets } from "./buckets.ts";
import { csvOf } from "./csv.ts";
import { matchRoute } from "./matchRoute.ts";
import { openApi } from "./openApi.ts";
import { readParams } from "./readParams.ts";
import type { Route } from "./route.ts";
import { ROUTES } from "./routes.ts";

test("a series has no more points than asked for, wherever it begins", () => {
  const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
  fc.assert(
    fc.property(
      time,
      fc.nat(10_000_000_000),
      fc.integer({ min: 2, max: 200 }),
      (from, span, points) => {
        const { width } = cutIntoBuckets(from, from + span, points);
        const parts = Math.floor((from + span) / width) - Math.floor(from / width) + 1;
        assert.ok(parts <= points, `${parts} of ${points}`);
      },
    ),
  );
});

test("no query makes reading parameters fail in another way, and what passes is usable", () => {
  const route = fc.constantFrom<Route>(...Object.values(ROUTES));
  const names = fc.oneof(
    fc.constantFrom("from", "to", "points", "cursor", "kind", "id"),
    fc.string(),
  );
  const given = fc.array(fc.tuple(names, fc.oneof(fc.string(), fc.nat().map(String))), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(route, given, (asked, pairs) => {
      try {
        const params = readParams(asked, new Map(pairs));
        for (const name of ["from", "to", "points", "limit"]) {
          const value =
            name.length === 5 || name.length === 6 ? params.integer(name) : params.time(name);
          assert.ok(value === undefined || Number.isFinite(value));
        }
        params.cursor();
      } catch (error) {
        assert.ok(error instanceof BadRequest, String(error));
      }
    }),
  );
});

test("what is absurd is refused with a sentence", () => {
  const refusal = (name: keyof typeof ROUTES, given: Readonly<Record<string, string>>) => {
    try {
      readParams(ROUTES[name], new Map(Object.entries(given)));
      return "";
    } catch (error) {
      assert.ok(error instanceof BadRequest);
      return error.message;
    }
  };
  const address = "milk13xcz4408jcjzav25q2qz7f66ugchddtqrds8k5";
  assert.equal(refusal("claims", { address }), "");
  for (const wrong of ["", "ann", `${address}x`, address.replace("13x", "13z")])
    assert.match(refusal("claims", { address: wrong }), /^address must be an address/);
  const [early, late] = ["2026-01-01", "2026-01-02T00:00:00Z"];
  assert.equal(refusal("value", { from: early, to: late }), "");
  assert.equal(refusal("value", { from: late, to: early }), "from must not be after to");
  assert.match(refusal("value", { points: "100000" }), /^points must be a whole number from 1/);
  assert.match(refusal("blocks", { cursor: "7" }), /^cursor must be the `next` of another page/);
});

test("the address of every question leads to its route, with what was asked for", () => {
  const request = { address: "milk1a b", id: 4, kind: "pool", denom: "ibc/AB" };
  for (const name of Object.keys(ROUTES) as (keyof typeof ROUTES)[]) {
    const url = new URL(historyUrl("http://node/", name, request));
    const path = decodeURIComponent(url.pathname.slice("/indexer/v1".length));
    assert.equal(matchRoute(path)?.name, name);
  }
  const url = historyUrl("http://node", "accountHistory", { address: "a", limit: 5 });
  assert.equal(url, "http://node/indexer/v1/accounts/a/history?limit=5");
  assert.equal(matchRoute("/plans//funds"), undefined);
  assert.equal(matchRoute("/nothing"), undefined);
});

test("every route is described, with the parameters of its path as such", () => {
  const { paths } = openApi() as {
    readonly paths: Readonly<
      Record<string, { get: { parameters: { name: string; in: string; required: boolean }[] } }>
    >;
  };
  assert.equal(Object.keys(paths).length, Object.keys(ROUTES).length);
  for (const [path, { get }] of Object.entries(paths)) {
    const inPath = get.parameters.filter((each) => each.in === "path").map(({ name }) => name);
    assert.deepEqual(
      inPath.sort((a, b) => a.localeCompare(b)),
      [...path.matchAll(/\{(\w+)\}/g)]
        .map(([, name]) => name ?? "")
        .sort((a, b) => a.localeCompare(b)),
    );
  }
});

test("a file for tables holds no formulas and keeps its columns", () => {
  const row = { a: "=1+1", b: 'x,"y"', c: null };
  assert.equal(csvOf(["a", "b", "c"], [row]), `a,b,c\r\n'=1+1,"x,""y""",\r\n`);
});

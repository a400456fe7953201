import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure, Outcome } from "./figure.ts";
import { profileText, rowText, toRows } from "./report.ts";

const limits = { verify: 10_000, sha256: 600_000, append: 500, http: 20_000 };

const outcome = (
  figures: readonly Figure[],
  rootsEqual: boolean | undefined,
  rss = 1e6,
): Outcome => ({
  figures,
  rootsEqual,
  rss,
  profiles: [],
});

const rate = (value: number): Figure => ({
  name: "sends",
  unit: "tx/s",
  value,
  bound: { limit: "verify", operations: 2 },
});

test("a row has the median of the runs, their range, and the share of the limit", () => {
  const runs = [rate(3000), rate(1000), rate(2000)].map((figure, i) =>
    outcome([figure], true, (i + 1) * 1e6),
  );
  assert.deepEqual(toRows(runs, limits), [
    {
      name: "sends",
      unit: "tx/s",
      median: 2000,
      min: 1000,
      max: 3000,
      rss: 3e6,
      roots_equal: true,
      limit: "verify",
      share: 0.4,
    },
  ]);
});

test("a time is compared with what the limit allows", () => {
  const times: Figure[] = [
    { name: "commit", unit: "ms", value: 8, bound: { limit: "append", operations: 1 } },
    { name: "genesis", unit: "s", value: 10, bound: { limit: "sha256", operations: 3_000_000 } },
    { name: "alone", unit: "s", value: 10 },
  ];
  const shares = toRows([outcome(times, undefined)], limits).map(({ share }) => share);
  assert.deepEqual(shares, [0.25, 0.5, undefined]);
});

test("one run with other roots makes the row one of other roots, one without makes it one without", () => {
  const equal = (...roots: (boolean | undefined)[]) =>
    toRows(
      roots.map((each) => outcome([rate(1)], each)),
      limits,
    )[0]?.roots_equal;
  assert.equal(equal(true, true), true);
  assert.equal(equal(true, false), false);
  assert.equal(equal(true, undefined), undefined);
});

test("lines say whether roots are equal, and how much of the limit is reached", () => {
  const [row] = toRows([outcome([rate(400)], false)], limits);
  assert.ok(row);
  assert.match(
    rowText(row),
    /^sends +400 tx\/s +\(400 to 400\) +1 MB +ROOTS DIFFER 8.0 % of verify$/,
  );
  assert.deepEqual(
    profileText("sends", { part: "blocks", functions: [{ place: "hash a.ts:1", share: 0.25 }] }),
    ["where the time of sends goes: blocks", "     25 %  hash a.ts:1"],
  );
});

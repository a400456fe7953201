import assert from "node:assert/strict";
import { test } from "node:test";
import type { GrowthSample } from "../growth/growth.ts";
import type { Row } from "../report.ts";
import type { Result } from "../results.ts";
import { figuresSection } from "./figuresSection.ts";
import { growthPlots, growthSection } from "./growthSection.ts";
import { profilesSection } from "./profilesSection.ts";
import { table } from "./table.ts";
import { withSections } from "./withSections.ts";

const row = (name: string, median: number, more: Partial<Row> = {}): Row => ({
  name,
  unit: "tx/s",
  median,
  min: median,
  max: median,
  rss: 1e9,
  roots_equal: true,
  limit: undefined,
  share: undefined,
  ...more,
});

const result = (date: string, more: Partial<Result>): Result => ({
  date,
  commit: "abc1234",
  machine: "2 × processor",
  load: 0.3,
  limits: { verify: 20_000, sha256: 1_000_000, append: 500, http: 10_000 },
  runs: 3,
  rows: [],
  growth: [],
  profiles: [],
  ...more,
});

const old = result("2026-01-01T10:00:00.000Z", {
  rows: [row("sends: executed and committed", 7000), row("check-tx", 9000)],
});
const recent = result("2026-02-02T10:00:00.000Z", {
  rows: [
    row("sends: executed and committed", 6500, { min: 6000, limit: "verify", share: 0.325 }),
    row("sends: by work", 7100),
    row("sync: blocks of sends replayed", 9800),
  ],
});

const lineOf = (section: string, start: string): readonly string[] => {
  const line = section.split("\n").find((each) => each.startsWith(`| ${start}`));
  assert.ok(line, start);
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
};

test("each row has the figure of the newest run that has it, and says which run that is", () => {
  const section = figuresSection([recent, old]);
  const sends = lineOf(section, "(a) 1,000 sends");
  assert.deepEqual(sends.slice(3, 7), [
    "6,500 tx/s (6,000 to 6,500) [1]",
    "yes",
    "7,100 tx/s",
    "33 % of signatures",
  ]);
  assert.deepEqual(lineOf(section, "(a) CheckTx").slice(3, 7), ["9,000 tx/s [2]", "no", "–", "–"]);
  assert.deepEqual(lineOf(section, "restart").slice(3, 5), ["not measured", ""]);
  assert.match(section, /Run 1: 2026-02-02 10:00 UTC, commit abc1234, up to 3 runs/);
  assert.match(section, /Run 2: 2026-01-01/);
  assert.match(section, /Every root that is on record was met/);
});

test("a run beside others is told to be slow", () => {
  assert.doesNotMatch(figuresSection([recent]), /Others used the machine/);
  const busy = result(recent.date, { rows: recent.rows, load: 3 });
  assert.match(figuresSection([busy]), /Others used the machine meanwhile/);
});

test("replay is compared with one and a half times our execution", () => {
  assert.equal(lineOf(figuresSection([recent]), "(a) replay")[4], "yes");
  const slow = result(recent.date, {
    rows: [row("sends: executed and committed", 6500), row("sync: blocks of sends replayed", 9700)],
  });
  assert.equal(lineOf(figuresSection([slow]), "(a) replay")[4], "no");
});

test("less is better where a time or a size is wanted", () => {
  const restarted = (value: number) =>
    result(recent.date, { rows: [row("restart: to serving", value, { unit: "s" })] });
  assert.equal(lineOf(figuresSection([restarted(1.5)]), "restart")[4], "yes");
  assert.equal(lineOf(figuresSection([restarted(2.5)]), "restart")[4], "no");
});

test("a root that differs is told below the table", () => {
  const differing = result(recent.date, { rows: [row("check-tx", 1, { roots_equal: false })] });
  assert.match(figuresSection([differing]), /a root DIFFERED/);
});

const sample = (size: number, block: number): GrowthSample => ({
  dimension: "plans",
  size,
  block,
  work: block,
  genesis: 100,
  start: 50,
  rss: size * 1e6,
});

test("curves have exponents, samples and pictures", () => {
  const grown = result(recent.date, {
    growth: [sample(10, 1), sample(100, 10), sample(1000, 100)],
  });
  const section = growthSection([grown]);
  assert.deepEqual(lineOf(section, "plans").slice(2), ["1.00", "1.00", "1.00", "0.00", "0.00"]);
  assert.match(section, /\| plans +\| 1,000 +\| 100 +\| 100 +\| 1000 +\| 50.0 +\| 100 +\|/);
  const pictures = growthPlots([grown]);
  assert.deepEqual(
    [...pictures.keys()],
    ["block.svg", "work.svg", "rss.svg", "start.svg", "genesis.svg"],
  );
  for (const picture of pictures.values()) {
    assert.match(picture, /^<svg [^>]+>[\s\S]+<\/svg>\n$/);
    assert.doesNotMatch(picture, /NaN|undefined|Infinity/);
  }
});

test("the newest run of a dimension counts, and nothing measured is said", () => {
  const before = result(old.date, { growth: [sample(10, 1), sample(100, 100)] });
  const after = result(recent.date, { growth: [sample(10, 1), sample(100, 1)] });
  assert.equal(lineOf(growthSection([after, before]), "plans")[2], "0.00");
  assert.equal(growthSection([old]), "Not measured yet.");
  assert.equal(growthPlots([old]).size, 0);
});

test("profiles are the newest of each part", () => {
  const profile = (place: string) => ({
    scenario: "sends",
    part: "blocks",
    functions: [{ place, share: 0.25 }],
  });
  const section = profilesSection([
    result(recent.date, { profiles: [profile("hash store/src/tree/hash.ts:10")] }),
    result(old.date, { profiles: [profile("other")] }),
  ]);
  assert.match(section, /^### sends: blocks\n/);
  assert.match(section, /\| 25.0 % +\| `hash store\/src\/tree\/hash.ts:10` +\|/);
  assert.doesNotMatch(section, /other/);
});

test("sections replace what stands between their marks, and nothing else", () => {
  const page = "# A\n\n<!-- one -->\nold\n<!-- /one -->\n\nkept\n";
  const written = withSections(page, { one: "new" });
  assert.equal(written, "# A\n\n<!-- one -->\n\nnew\n\n<!-- /one -->\n\nkept\n");
  assert.equal(withSections(written, { one: "new" }), written);
  assert.throws(() => withSections(page, { two: "x" }), /no place for two/);
});

test("columns of a table are as wide as what they hold", () => {
  assert.equal(
    table(["a", "long"], [["12345", "x"]]),
    "| a     | long |\n| ----- | ---- |\n| 12345 | x    |",
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { readOptions } from "./options.ts";
import { scenarios } from "./scenarios/index.ts";

const read = (...args: string[]) => {
  const options = readOptions(args);
  if (typeof options === "string") return options;
  return { ...options, scenarios: options.scenarios.map(({ name }) => name) };
};

const common = {
  runs: 1,
  json: undefined,
  inputs: undefined,
  short: false,
  profile: false,
  keep: false,
  record: false,
  report: false,
  rounds: false,
  growth: undefined,
};

test("without names all scenarios are run, and in short those that are for it", () => {
  assert.deepEqual(read(), { ...common, scenarios: scenarios.map(({ name }) => name) });
  assert.deepEqual(read("--short"), {
    ...common,
    short: true,
    scenarios: ["sends", "plans-10000"],
  });
});

test("names choose, in the order of the page", () => {
  assert.deepEqual(read("restart", "sends", "--runs", "3", "--json", "out.json", "--keep"), {
    ...common,
    runs: 3,
    json: "out.json",
    keep: true,
    scenarios: ["sends", "restart"],
  });
});

test("growth is of all dimensions or of some, up to a size", () => {
  assert.deepEqual(read("growth"), {
    ...common,
    scenarios: [],
    growth: { only: [], most: 100_000 },
  });
  assert.deepEqual(read("growth", "plans", "--most", "100"), {
    ...common,
    scenarios: [],
    growth: { only: ["plans"], most: 100 },
  });
});

test("rounds are simulated alone", () => {
  assert.deepEqual(read("rounds"), { ...common, scenarios: [], rounds: true });
});

test("what cannot be understood is told in a sentence", () => {
  assert.match(String(read("nothing")), /^there is no nothing; there are sends, /);
  assert.match(String(read("growth", "sends")), /^there is no sends; there are accounts, /);
  for (const runs of ["0", "x", "1.5"])
    assert.equal(read("--runs", runs), `--runs must be a positive number, not ${runs}`);
  assert.match(String(read("--slow")), /--slow/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { MetricRegistry } from "./metricRegistry.ts";

test("metrics are written as Prometheus reads them", async () => {
  const registry = new MetricRegistry({ chain_id: "test-1" });
  registry.gauge("level", "How high.").set(1.5);
  const calls = registry.counter("calls_total", "Calls.");
  calls.add(1, { method: 'a"b\\c\nd' });
  calls.add(2, { method: "x" });
  calls.add(3, { method: "x" });
  registry.gauge("nothing", "Has no value yet.");
  assert.equal(
    await registry.text(),
    [
      "# HELP level How high.",
      "# TYPE level gauge",
      'level{chain_id="test-1"} 1.5',
      "# HELP calls_total Calls.",
      "# TYPE calls_total counter",
      'calls_total{chain_id="test-1",method="a\\"b\\\\c\\nd"} 1',
      'calls_total{chain_id="test-1",method="x"} 5',
      "# HELP nothing Has no value yet.",
      "# TYPE nothing gauge",
      "",
    ].join("\n"),
  );
});

test("a histogram counts each value in all buckets that hold it", async () => {
  const registry = new MetricRegistry();
  const sizes = registry.histogram("size", "Sizes.", [1, 10]);
  for (const value of [0.5, 1, 5, 100]) sizes.observe(value, { kind: "a" });
  assert.deepEqual((await registry.text()).split("\n").slice(2, -1), [
    'size_bucket{kind="a",le="1"} 2',
    'size_bucket{kind="a",le="10"} 3',
    'size_bucket{kind="a",le="+Inf"} 4',
    'size_sum{kind="a"} 106.5',
    'size_count{kind="a"} 4',
  ]);
});

test("values are collected when they are asked for, once for all who ask", async () => {
  const registry = new MetricRegistry();
  const level = registry.gauge("level", "How high.");
  let looks = 0;
  registry.onCollect(async () => level.set(++looks));
  const [one, other] = await Promise.all([registry.text(), registry.text()]);
  assert.equal(one, other);
  assert.match(await registry.text(), /^level 2$/m);
});

test("a collector that fails is told to who asks, and the next one is served", async () => {
  const registry = new MetricRegistry();
  let isBroken = true;
  registry.onCollect(() => {
    if (isBroken) throw new Error("no answer");
  });
  await assert.rejects(registry.text(), /no answer/);
  isBroken = false;
  assert.equal(await registry.text(), "\n");
});

test("two metrics cannot have one name", () => {
  const registry = new MetricRegistry();
  registry.gauge("level", "How high.");
  assert.throws(() => registry.counter("level", "Other."), /there is a metric level already/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  distrust,
  isSameTrust,
  isTrusted,
  isTrustedWithAll,
  type Trust,
  trustWithAll,
  withPool,
} from "./trust.ts";

const POOLS = [1, 2, 3];
const SOME: Trust = [{ serviceId: 1, poolsIds: [2] }];
const ALL: Trust = [{ serviceId: 1, poolsIds: [] }];

test("an entry without pools is trust with all of them", () => {
  assert.ok(isTrusted(ALL, 1, 3));
  assert.ok(isTrustedWithAll(ALL, 1));
  assert.ok(isTrusted(SOME, 1, 2));
  assert.ok(!isTrusted(SOME, 1, 3));
  assert.ok(!isTrusted(SOME, 2, 2));
});

test("pools are added and taken away one by one", () => {
  const more = withPool(SOME, { serviceId: 1, poolId: 1, isTrusted: true }, POOLS);
  assert.deepEqual(more, [{ serviceId: 1, poolsIds: [1, 2] }]);
  const less = withPool(ALL, { serviceId: 1, poolId: 2, isTrusted: false }, POOLS);
  assert.deepEqual(less, [{ serviceId: 1, poolsIds: [1, 3] }]);
});

test("the last pool that is taken away takes the entry with it, which would else mean all", () => {
  assert.deepEqual(withPool(SOME, { serviceId: 1, poolId: 2, isTrusted: false }, POOLS), []);
});

test("what is so already stays as it is", () => {
  assert.equal(withPool(ALL, { serviceId: 1, poolId: 9, isTrusted: true }, POOLS), ALL);
  assert.equal(withPool(SOME, { serviceId: 4, poolId: 1, isTrusted: false }, POOLS), SOME);
});

test("whole services, in the order of their ids", () => {
  assert.deepEqual(trustWithAll(SOME, 1), ALL);
  assert.deepEqual(
    trustWithAll([{ serviceId: 5, poolsIds: [] }], 2).map(({ serviceId }) => serviceId),
    [2, 5],
  );
  assert.deepEqual(distrust(SOME, 1), []);
});

test("order does not make a difference", () => {
  assert.ok(
    isSameTrust([{ serviceId: 1, poolsIds: [2, 1] }], [{ serviceId: 1, poolsIds: [1, 2] }]),
  );
  assert.ok(!isSameTrust(ALL, SOME));
});

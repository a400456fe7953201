import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { UserPreferences } from "./gen/v1.ts";
import { changedServices, checkPreferences, isServiceTrustedWithPool } from "./preferences.ts";

function preferences(...entries: [number, ...number[]][]): UserPreferences {
  return { trustedServices: entries.map(([serviceId, ...poolsIds]) => ({ serviceId, poolsIds })) };
}

const anyPreferences = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.uniqueArray(fc.integer({ min: 1, max: 3 }))),
    {
      selector: ([id]) => id,
    },
  )
  .map((entries) =>
    preferences(...entries.map(([id, pools]): [number, ...number[]] => [id, ...pools])),
  );

describe("preferences", () => {
  it("trust a service with the pools of its entry, or with all", () => {
    const some = preferences([1, 2, 3], [4]);
    assert.equal(isServiceTrustedWithPool(some, 1, 2), true);
    assert.equal(isServiceTrustedWithPool(some, 1, 4), false);
    assert.equal(isServiceTrustedWithPool(some, 4, 9), true);
    assert.equal(isServiceTrustedWithPool(some, 5, 2), false);
    assert.equal(isServiceTrustedWithPool(preferences(), 1, 1), false);
    assert.equal(isServiceTrustedWithPool(preferences([0]), 0, 1), false);
  });

  it("name changed services: dropped, added, then those with other pools", () => {
    const before = preferences([4], [2, 1], [1], [3, 1, 2]);
    const after = preferences([3, 2, 1], [6], [2, 1], [5]);
    assert.deepEqual(changedServices(before, after), [4, 1, 6, 5, 3]);
  });

  it("change nothing of a service that is not named", () => {
    fc.assert(
      fc.property(anyPreferences, anyPreferences, (before, after) => {
        assert.equal(checkPreferences(before), undefined);
        const changed = new Set(changedServices(before, after));
        for (const service of [1, 2, 3, 4, 5])
          for (const pool of [1, 2, 3])
            assert.ok(
              changed.has(service) ||
                isServiceTrustedWithPool(before, service, pool) ===
                  isServiceTrustedWithPool(after, service, pool),
            );
      }),
    );
  });
});

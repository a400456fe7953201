import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromUtf8 } from "@milkyway/bytes";
import { failureOf } from "@milkyway/core/testing";
import { coinsToText } from "@milkyway/math";
import type { DelegationResponse } from "../gen/v1.ts";
import { state } from "../state.ts";
import { createPopulatedWorld, page } from "../testing/populated.ts";
import { OTHER, USER, type World } from "../testing/world.ts";
import * as queries from "./delegations.ts";

interface Row {
  readonly name: "Pool" | "Operator" | "Service";
  readonly list: (
    w: World,
    id: number,
    pagination?: ReturnType<typeof page>,
  ) => {
    readonly delegations: readonly DelegationResponse[];
    readonly pagination: { readonly nextKey: Uint8Array; readonly total: bigint } | undefined;
  };
  readonly one: (
    w: World,
    id: number,
    delegatorAddress: string,
  ) => {
    readonly delegation: DelegationResponse;
  };
  /** What the query for one calls a delegation that is missing. */
  readonly missing: string;
}

const rows: readonly Row[] = [
  {
    name: "Pool",
    list: ({ ctx, deps }, poolId, pagination) =>
      queries.poolDelegations(ctx, deps, { poolId, pagination }),
    one: ({ ctx, deps }, poolId, delegatorAddress) =>
      queries.poolDelegation(ctx, deps, { poolId, delegatorAddress }),
    missing: "pool delegation not found",
  },
  {
    name: "Operator",
    list: ({ ctx, deps }, operatorId, pagination) =>
      queries.operatorDelegations(ctx, deps, { operatorId, pagination }),
    one: ({ ctx, deps }, operatorId, delegatorAddress) =>
      queries.operatorDelegation(ctx, deps, { operatorId, delegatorAddress }),
    missing: "operator delegation not found",
  },
  {
    name: "Service",
    list: ({ ctx, deps }, serviceId, pagination) =>
      queries.serviceDelegations(ctx, deps, { serviceId, pagination }),
    one: ({ ctx, deps }, serviceId, delegatorAddress) =>
      queries.serviceDelegation(ctx, deps, { serviceId, delegatorAddress }),
    missing: "pool delegation not found",
  },
];

for (const { name, list, one, missing } of rows) {
  const kind = name.toLowerCase();

  describe(`Query ${name}Delegations`, () => {
    it(`Query ${name}Delegations ok: lists by delegator, with balances`, () => {
      const { delegations, pagination } = list(createPopulatedWorld(), 1);
      assert.deepEqual(
        delegations.map(({ delegation, balance }) => [
          delegation.userAddress,
          coinsToText(balance),
        ]),
        [
          [OTHER, "60umilk"],
          [USER, "60umilk"],
        ].sort(),
      );
      assert.equal(pagination?.total, 2n);
      const first = list(createPopulatedWorld(), 1, page({ limit: 1n }));
      assert.equal(first.delegations.length, 1);
      assert.equal(
        fromUtf8(first.pagination?.nextKey ?? new Uint8Array(0)),
        [OTHER, USER].sort()[1],
      );
    });

    it(`Query ${name}Delegations fails: on no id, bad pages and broken entries`, () => {
      const w = createPopulatedWorld();
      assert.equal(
        failureOf(() => list(w, 0)),
        `grpc/3: ${kind} id cannot be 0`,
      );
      assert.equal(
        failureOf(() => list(w, 1, page({ offset: 1n, key: Uint8Array.of(1) }))),
        "grpc/13: invalid request, either offset or key is expected, got both",
      );
      for (const map of [
        state.poolDelegations,
        state.operatorDelegations,
        state.serviceDelegations,
      ])
        map.remove(w.ctx, [USER, 1]);
      assert.equal(
        failureOf(() => list(w, 1)),
        "grpc/13: delegation not found",
      );
    });
  });

  describe(`Query ${name}Delegation`, () => {
    it(`Query ${name}Delegation ok: gives the balance, cut to whole coins`, () => {
      const { delegation } = one(createPopulatedWorld(), 1, USER);
      assert.equal(coinsToText(delegation.balance), "60umilk");
      assert.equal(delegation.delegation.targetId, 1);
    });

    it(`Query ${name}Delegation fails: on missing arguments, delegations and targets`, () => {
      const w = createPopulatedWorld();
      assert.equal(
        failureOf(() => one(w, 0, "")),
        "grpc/3: delegator address cannot be empty",
      );
      assert.equal(
        failureOf(() => one(w, 0, USER)),
        `grpc/3: ${kind} id cannot be zero`,
      );
      assert.equal(
        failureOf(() => one(w, 9, USER)),
        `grpc/5: ${missing}`,
      );
      w.ctx.store(`${kind}s`).delete("\xa2\0\0\0\x01");
      assert.match(
        failureOf(() => one(w, 1, USER)),
        /^grpc\/13: collections: not found: key '1'/,
      );
    });
  });
}

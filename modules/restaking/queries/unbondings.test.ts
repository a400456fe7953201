import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import { coinsToText } from "@milkyway/math";
import type { UnbondingDelegation } from "../gen/v1.ts";
import { createPopulatedWorld, page } from "../testing/populated.ts";
import { OTHER, USER, type World } from "../testing/world.ts";
import * as queries from "./unbondings.ts";

interface Row {
  readonly name: "Pool" | "Operator" | "Service";
  readonly list: (
    w: World,
    id: number,
    pagination?: ReturnType<typeof page>,
  ) => {
    readonly unbondingDelegations: readonly UnbondingDelegation[];
    readonly pagination: { readonly nextKey: Uint8Array } | undefined;
  };
  readonly one: (
    w: World,
    id: number,
    delegatorAddress: string,
  ) => {
    readonly unbondingDelegation: UnbondingDelegation;
  };
}

const rows: readonly Row[] = [
  {
    name: "Pool",
    list: ({ ctx, deps }, poolId, pagination) =>
      queries.poolUnbondingDelegations(ctx, deps, { poolId, pagination }),
    one: ({ ctx, deps }, poolId, delegatorAddress) =>
      queries.poolUnbondingDelegation(ctx, deps, { poolId, delegatorAddress }),
  },
  {
    name: "Operator",
    list: ({ ctx, deps }, operatorId, pagination) =>
      queries.operatorUnbondingDelegations(ctx, deps, { operatorId, pagination }),
    one: ({ ctx, deps }, operatorId, delegatorAddress) =>
      queries.operatorUnbondingDelegation(ctx, deps, { operatorId, delegatorAddress }),
  },
  {
    name: "Service",
    list: ({ ctx, deps }, serviceId, pagination) =>
      queries.serviceUnbondingDelegations(ctx, deps, { serviceId, pagination }),
    one: ({ ctx, deps }, serviceId, delegatorAddress) =>
      queries.serviceUnbondingDelegation(ctx, deps, { serviceId, delegatorAddress }),
  },
];

for (const { name, list, one } of rows) {
  const kind = name.toLowerCase();

  describe(`Query ${name}UnbondingDelegations`, () => {
    it(`Query ${name}UnbondingDelegations ok: lists those of the target only`, () => {
      const w = createPopulatedWorld();
      assert.deepEqual(
        list(w, 1).unbondingDelegations.map(({ delegatorAddress }) => delegatorAddress),
        [OTHER, USER].sort(),
      );
      assert.deepEqual(list(w, 2).unbondingDelegations, []);
      const { pagination } = list(w, 1, page({ limit: 1n }));
      assert.equal(pagination?.nextKey.length, USER.length + 4);
    });

    it(`Query ${name}UnbondingDelegations fails: without an id`, () => {
      assert.equal(
        failureOf(() => list(createPopulatedWorld(), 0)),
        `grpc/3: ${kind} id cannot be 0`,
      );
    });
  });

  describe(`Query ${name}UnbondingDelegation`, () => {
    it(`Query ${name}UnbondingDelegation ok: gives the entries`, () => {
      const { unbondingDelegation } = one(createPopulatedWorld(), 1, USER);
      assert.equal(coinsToText(unbondingDelegation.entries[0]?.balance ?? []), "40umilk");
    });

    it(`Query ${name}UnbondingDelegation fails: on missing arguments and unbondings`, () => {
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
        `grpc/5: unbonding delegation with delegator ${USER} not found for ${kind} 9`,
      );
    });
  });
}

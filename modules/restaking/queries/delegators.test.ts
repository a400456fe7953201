import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@milkyway/core/testing";
import type { DelegationResponse, UnbondingDelegation } from "../gen/v1.ts";
import type { TargetRecord } from "../targets.ts";
import { createPopulatedWorld, page } from "../testing/populated.ts";
import { OTHER, USER, type World } from "../testing/world.ts";
import * as queries from "./delegators.ts";

type Pagination = ReturnType<typeof page>;
interface Row {
  readonly name: "Pool" | "Operator" | "Service";
  readonly delegations: (w: World, user: string, p?: Pagination) => readonly DelegationResponse[];
  readonly unbondings: (w: World, user: string) => readonly UnbondingDelegation[];
  readonly targets: (w: World, user: string) => readonly TargetRecord[];
  readonly target: (w: World, user: string, id: number) => TargetRecord;
  /** The failure for a list of targets of which one is gone. */
  readonly gone: RegExp;
}

const rows: readonly Row[] = [
  {
    name: "Pool",
    delegations: ({ ctx, deps }, delegatorAddress, pagination) =>
      queries.delegatorPoolDelegations(ctx, deps, { delegatorAddress, pagination }).delegations,
    unbondings: ({ ctx, deps }, delegatorAddress, pagination?: Pagination) =>
      queries.delegatorPoolUnbondingDelegations(ctx, deps, { delegatorAddress, pagination })
        .unbondingDelegations,
    targets: ({ ctx, deps }, delegatorAddress, pagination?: Pagination) =>
      queries.delegatorPools(ctx, deps, { delegatorAddress, pagination }).pools,
    target: ({ ctx, deps }, delegatorAddress, poolId) =>
      queries.delegatorPool(ctx, deps, { delegatorAddress, poolId }).pool,
    gone: /^grpc\/13: rpc error: code = NotFound desc = pool with id 1 not found$/,
  },
  {
    name: "Operator",
    delegations: ({ ctx, deps }, delegatorAddress, pagination) =>
      queries.delegatorOperatorDelegations(ctx, deps, { delegatorAddress, pagination }).delegations,
    unbondings: ({ ctx, deps }, delegatorAddress, pagination?: Pagination) =>
      queries.delegatorOperatorUnbondingDelegations(ctx, deps, { delegatorAddress, pagination })
        .unbondingDelegations,
    targets: ({ ctx, deps }, delegatorAddress, pagination?: Pagination) =>
      queries.delegatorOperators(ctx, deps, { delegatorAddress, pagination }).operators,
    target: ({ ctx, deps }, delegatorAddress, operatorId) =>
      queries.delegatorOperator(ctx, deps, { delegatorAddress, operatorId }).operator,
    gone: /^grpc\/13: rpc error: code = NotFound desc = operator with id 1 not found$/,
  },
  {
    name: "Service",
    delegations: ({ ctx, deps }, delegatorAddress, pagination) =>
      queries.delegatorServiceDelegations(ctx, deps, { delegatorAddress, pagination }).delegations,
    unbondings: ({ ctx, deps }, delegatorAddress, pagination?: Pagination) =>
      queries.delegatorServiceUnbondingDelegations(ctx, deps, { delegatorAddress, pagination })
        .unbondingDelegations,
    targets: ({ ctx, deps }, delegatorAddress, pagination?: Pagination) =>
      queries.delegatorServices(ctx, deps, { delegatorAddress, pagination }).services,
    target: ({ ctx, deps }, delegatorAddress, serviceId) =>
      queries.delegatorService(ctx, deps, { delegatorAddress, serviceId }).service,
    gone: /^grpc\/13: collections: not found: key '1' of type .*services\.v1\.Service$/,
  },
];

/** Removes the target with id 1. */
function removeTarget({ ctx }: World, kind: string): void {
  ctx.store(`${kind}s`).delete("\xa2\0\0\0\x01");
}

const EMPTY = "grpc/3: delegator address cannot be empty";

for (const { name, delegations, unbondings, targets, target, gone } of rows) {
  const kind = name.toLowerCase();

  describe(`Queries about ${kind}s of delegators`, () => {
    it(`Query Delegator${name}Delegations ok: by id; a beginning of addresses finds them all`, () => {
      const w = createPopulatedWorld();
      const ids = (user: string, p?: Pagination) =>
        delegations(w, user, p).map(({ delegation }) => delegation.targetId);
      assert.deepEqual(ids(OTHER), name === "Pool" ? [1, 2] : [1]);
      assert.deepEqual(ids(OTHER, page({ limit: 1n })), [1]);
      assert.deepEqual(ids("milk1").length, name === "Pool" ? 3 : 2);
    });

    it(`Query Delegator${name}Delegations fails: on no address and targets that are gone`, () => {
      const w = createPopulatedWorld();
      assert.equal(
        failureOf(() => delegations(w, "")),
        EMPTY,
      );
      removeTarget(w, kind);
      assert.match(
        failureOf(() => delegations(w, USER)),
        /^grpc\/13: collections: not found/,
      );
    });

    it(`Query Delegator${name}UnbondingDelegations ok: by id`, () => {
      const found = unbondings(createPopulatedWorld(), USER);
      assert.deepEqual(
        found.map(({ targetId }) => targetId),
        [1],
      );
    });

    it(`Query Delegator${name}UnbondingDelegations fails: on no address`, () => {
      assert.equal(
        failureOf(() => unbondings(createPopulatedWorld(), "")),
        EMPTY,
      );
    });

    it(`Query Delegator${name}s ok: by id`, () => {
      const found = targets(createPopulatedWorld(), USER);
      assert.deepEqual(
        found.map(({ id }) => id),
        [1],
      );
    });

    it(`Query Delegator${name}s fails: on no address and targets that are gone`, () => {
      const w = createPopulatedWorld();
      assert.equal(
        failureOf(() => targets(w, "")),
        EMPTY,
      );
      removeTarget(w, kind);
      assert.match(
        failureOf(() => targets(w, USER)),
        gone,
      );
    });

    it(`Query Delegator${name} ok: gives the target`, () => {
      assert.equal(target(createPopulatedWorld(), USER, 1).id, 1);
    });

    it(`Query Delegator${name} fails: on missing arguments, delegations and targets`, () => {
      const w = createPopulatedWorld();
      assert.equal(
        failureOf(() => target(w, "", 0)),
        EMPTY,
      );
      assert.equal(
        failureOf(() => target(w, USER, 0)),
        `grpc/3: ${kind} id cannot be zero`,
      );
      assert.equal(
        failureOf(() => target(w, USER, 9)),
        `grpc/5: ${kind} delegation not found`,
      );
      removeTarget(w, kind);
      assert.equal(
        failureOf(() => target(w, USER, 1)),
        `grpc/5: ${kind} with id 1 not found`,
      );
    });
  });
}

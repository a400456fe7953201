import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTypeRegistry, toJson, ZERO_TIME } from "@milkyway/codec";
import { plainError } from "@milkyway/core";
import { failureOf, TEST_TIME } from "@milkyway/core/testing";
import { parseCoins, parseDec } from "@milkyway/math";
import { GenesisState } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { DEFAULT_PARAMS } from "./params.ts";
import { state } from "./state.ts";
import { createPopulatedWorld } from "./testing/populated.ts";
import { createWorld, USER } from "./testing/world.ts";

const entry = {
  creationHeight: 1n,
  completionTime: TEST_TIME,
  initialBalance: parseCoins("1umilk"),
  balance: parseCoins("1umilk"),
  unbondingId: 1n,
};
const delegation = {
  type: 1,
  userAddress: USER,
  targetId: 1,
  shares: [{ denom: "pool/1/umilk", amount: parseDec("1") }],
};
const unbonding = { type: 1, delegatorAddress: USER, targetId: 1, entries: [entry] };

describe("genesis", () => {
  it("has these defaults", () => {
    const registry = createTypeRegistry([]);
    assert.deepEqual(toJson(GenesisState, genesis.defaults(), registry), {
      params: {
        unbonding_time: "259200s",
        allowed_denoms: [],
        restaking_cap: "0.000000000000000000",
        max_entries: 7,
      },
      operators_joined_services: [],
      services_allowed_operators: [],
      services_securing_pools: [],
      delegations: [],
      unbonding_delegations: [],
      users_preferences: [],
    });
  });

  it("comes out as it went in, but for ids of unbondings", () => {
    const w = createPopulatedWorld();
    for (const [a, b] of [
      [2, 1],
      [1, 2],
      [1, 1],
    ] as const) {
      state.joinedServices.add(w.ctx, [a, b]);
      state.allowedOperators.add(w.ctx, [a, b]);
      state.securingPools.add(w.ctx, [a, b]);
    }
    const exported = genesis.export(w.ctx, w.deps);
    assert.deepEqual(exported.operatorsJoinedServices, [
      { operatorId: 1, serviceIds: [1, 2] },
      { operatorId: 2, serviceIds: [1] },
    ]);
    assert.equal(exported.delegations.length, 7);
    genesis.validate?.(exported);
    const next = createWorld();
    genesis.init(next.ctx, next.deps, exported);
    assert.deepEqual(genesis.export(next.ctx, next.deps), exported);
    assert.deepEqual(
      [...state.unbondingQueue.entries(next.ctx)].map(([, { data }]) => data.length),
      [6],
    );
    assert.equal(state.unbondingId.peek(next.ctx), 0n);
    assert.deepEqual([...state.unbondingKeys.keys(next.ctx)], []);
  });

  it("tells listeners of preferences, who may refuse", () => {
    const w = createWorld();
    w.hooks.restaking.push({
      afterUserPreferencesModified() {
        throw plainError("too early");
      },
    });
    const preferences = { trustedServices: [{ serviceId: 1, poolsIds: [] }] };
    const given = { ...genesis.defaults(), usersPreferences: [{ userAddress: USER, preferences }] };
    assert.equal(
      failureOf(() => genesis.init(w.ctx, w.deps, given)),
      "undefined/1: too early",
    );
  });

  it("does not take up records of no kind", () => {
    const w = createWorld();
    const init = (given: Partial<GenesisState>) => () =>
      genesis.init(w.ctx, w.deps, { ...genesis.defaults(), ...given });
    assert.equal(
      failureOf(init({ delegations: [{ ...delegation, type: 7 }] })),
      "restaking/6: invalid delegation type: 7: invalid delegation type",
    );
    assert.equal(
      failureOf(init({ unbondingDelegations: [{ ...unbonding, type: 0 }] })),
      "restaking/6: invalid delegation type DELEGATION_TYPE_UNSPECIFIED: invalid delegation type",
    );
  });

  it("is refused with the first problem found", () => {
    const twice = [
      { serviceIds: [], operatorId: 3 },
      { serviceIds: [], operatorId: 3 },
    ];
    const allow = (serviceId: number, ...operatorIds: number[]) => ({ serviceId, operatorIds });
    const secure = (serviceId: number, ...poolIds: number[]) => ({ serviceId, poolIds });
    const unbondings = (given: object) => ({
      unbondingDelegations: [{ ...unbonding, entries: [{ ...entry, ...given }] }],
    });
    const cases: [Partial<GenesisState>, string][] = [
      [{ operatorsJoinedServices: twice }, "duplicated operator joined services in: 3"],
      [
        { servicesAllowedOperators: [allow(2), allow(2)] },
        "duplicated service allowed operators, service id: 2",
      ],
      [
        { servicesSecuringPools: [secure(2), secure(2)] },
        "duplicated service securing pools, service id: 2",
      ],
      [
        { operatorsJoinedServices: [{ operatorId: 0, serviceIds: [] }] },
        "invalid operator joined service record, operator id 0 the operator id must be greater than 0",
      ],
      [
        { servicesAllowedOperators: [allow(1, 2, 0)] },
        "invalid service allowed operators with id 1: the operator id must be greater than 0",
      ],
      [
        { servicesSecuringPools: [secure(1, 0)] },
        "invalid service securing pools with id 1: the pool id must be greater than 0",
      ],
      [
        { delegations: [{ ...delegation, type: 0 }] },
        "invalid delegation: invalid delegation type",
      ],
      [{ delegations: [{ ...delegation, targetId: 0 }] }, "invalid delegation: invalid target id"],
      [
        { delegations: [{ ...delegation, userAddress: "x" }] },
        "invalid delegation: invalid user address: x",
      ],
      [
        { delegations: [{ ...delegation, shares: [{ denom: "umilk", amount: parseDec("-1") }] }] },
        "invalid delegation: invalid shares amount",
      ],
      [
        { unbondingDelegations: [{ ...unbonding, entries: [] }] },
        "invalid unbonding delegation: empty entries",
      ],
      [unbondings({ unbondingId: 0n }), "invalid unbonding delegation: invalid unbonding id"],
      [unbondings({ creationHeight: 0n }), "invalid unbonding delegation: invalid creation height"],
      [
        unbondings({ completionTime: ZERO_TIME }),
        "invalid unbonding delegation: invalid completion time",
      ],
      [
        unbondings({ initialBalance: [{ denom: "umilk", amount: 0n }] }),
        "invalid unbonding delegation: invalid initial balance",
      ],
      [
        unbondings({ balance: [{ denom: "umilk", amount: -1n }] }),
        "invalid unbonding delegation: invalid balance",
      ],
      [
        {
          usersPreferences: [
            {
              userAddress: USER,
              preferences: { trustedServices: [{ serviceId: 0, poolsIds: [] }] },
            },
          ],
        },
        "invalid user preferences entry: invalid service id",
      ],
      [
        { params: { ...DEFAULT_PARAMS, maxEntries: 0 } },
        "invalid params: max entries must be positive: 0",
      ],
    ];
    for (const [given, expected] of cases)
      assert.equal(
        failureOf(() => genesis.validate?.({ ...genesis.defaults(), ...given })),
        `undefined/1: ${expected}`,
      );
  });
});

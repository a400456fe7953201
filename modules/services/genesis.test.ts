import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { parseDec } from "@milkyway/math";
import { GenesisState, Service } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import { serviceAddress } from "./service.ts";
import { state } from "./state.ts";
import { ADMIN, fakeDeps } from "./testing/fixture.ts";

const SERVICE = Service.create({
  id: 3,
  status: 2,
  admin: ADMIN,
  name: "Ada",
  address: serviceAddress(3),
  tokens: [{ denom: "umilk", amount: 5n }],
  delegatorShares: [{ denom: "service/3/umilk", amount: parseDec("5") }],
});

const GENESIS = GenesisState.create({
  params: { serviceRegistrationFee: [{ denom: "umilk", amount: 1n }] },
  nextServiceId: 4,
  services: [SERVICE],
  servicesParams: [{ serviceId: 9, params: { allowedDenoms: ["umilk"] } }],
});

describe("genesis of services", () => {
  it("starts at id 1 with free registration", () => {
    assert.deepEqual(
      genesis.defaults(),
      GenesisState.create({ nextServiceId: 1, params: { serviceRegistrationFee: [] } }),
    );
  });

  it("is taken in with accounts and hooks, and given out again", () => {
    const ctx = createTestCtx();
    const deps = fakeDeps();
    genesis.init(ctx, deps, GENESIS);
    assert.deepEqual(deps.calls, [
      `account ${SERVICE.address}`,
      "first afterServiceCreated 3",
      "second afterServiceCreated 3",
    ]);
    assert.deepEqual(genesis.export(ctx, deps), GENESIS);
  });

  it("fails to be taken in with a bad address or denom", () => {
    const init = (given: Partial<GenesisState>) =>
      failureOf(() => genesis.init(createTestCtx(), fakeDeps(), { ...GENESIS, ...given }));
    assert.equal(
      init({ services: [{ ...SERVICE, address: "x" }] }),
      "sdk/7: invalid service address: x: invalid address",
    );
    assert.equal(
      init({ servicesParams: [{ serviceId: 1, params: { allowedDenoms: ["!"] } }] }),
      "undefined/1: invalid denom: !, invalid denom: !",
    );
  });

  it("is refused by validation", () => {
    const check = (given: Partial<GenesisState>) => {
      const text = failureOf(() => genesis.validate?.({ ...GENESIS, ...given }));
      return text.replace(/^\w+\/\d+: /, "");
    };
    const broken = (given: Partial<Service>) => check({ services: [{ ...SERVICE, ...given }] });
    const record = (serviceId: number, denom = "umilk") => ({
      serviceId,
      params: { allowedDenoms: [denom] },
    });
    const cases: [string, string][] = [
      [check({}), "no failure"],
      [check({ nextServiceId: 0 }), "invalid next service ID: 0"],
      [check({ services: [SERVICE, SERVICE] }), "duplicated service: 3"],
      [
        broken({ status: 0, id: 0 }),
        "invalid service with id 0: invalid status: SERVICE_STATUS_UNSPECIFIED",
      ],
      [broken({ id: 0 }), "invalid service with id 0: invalid id: 0"],
      [broken({ name: " " }), "invalid service with id 3: invalid name:  "],
      [broken({ admin: "x" }), "invalid service with id 3: invalid admin address"],
      [broken({ address: "x" }), "invalid service with id 3: invalid service address"],
      [check({ servicesParams: [record(1), record(1)] }), "duplicated service params record: 1"],
      [
        check({ servicesParams: [record(0)] }),
        "invalid service params record for service 0: invalid service ID: 0",
      ],
      [
        check({ servicesParams: [record(1, "!")] }),
        "invalid service params record for service 1: invalid denom: !, invalid denom: !",
      ],
      [
        check({ params: { serviceRegistrationFee: [{ denom: "umilk", amount: 0n }] } }),
        "invalid params: invalid service registration fee: 0umilk: invalid coins",
      ],
    ];
    for (const [actual, expected] of cases) assert.equal(actual, expected);
  });
});

describe("invariants of services", () => {
  const broken = (next: bigint, given: Partial<Service> = {}) => {
    const ctx = createTestCtx();
    genesis.init(ctx, fakeDeps(), { ...GENESIS, services: [{ ...SERVICE, ...given }] });
    state.nextServiceId.set(ctx, next);
    return invariants["valid-services"]?.(ctx, fakeDeps());
  };

  it("hold for services below the next id", () => {
    assert.equal(broken(4n), undefined);
  });

  it("break on an id to come and on a service that may not be stored", () => {
    const text =
      "services: invalid services invariant\nthe following services are invalid:\n 3\n\n";
    assert.equal(broken(3n), text);
    assert.equal(broken(4n, { name: "" }), text);
  });
});

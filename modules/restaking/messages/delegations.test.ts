import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { binToBytes, toHex } from "@milkyway/bytes";
import { plainError } from "@milkyway/core";
import { accessesOf, eventTexts, failureOf } from "@milkyway/core/testing";
import { coinsToText, decCoinsToText, decFromInt, parseCoins, parseDec } from "@milkyway/math";
import { OperatorStatus } from "../../operators/index.ts";
import { ServiceStatus } from "../../services/index.ts";
import { DEFAULT_PARAMS } from "../params.ts";
import { state } from "../state.ts";
import {
  addOperator,
  addService,
  createWorld,
  deliver,
  fund,
  missing,
  USER,
  type World,
} from "../testing/world.ts";
import { delegateOperator } from "./delegateOperator.ts";
import { delegatePool } from "./delegatePool.ts";
import { delegateService } from "./delegateService.ts";

function world(): World {
  const created = createWorld();
  fund(created, USER, "1000000uinit,1000000umilk");
  addOperator(created);
  addService(created);
  return created;
}

const toPool = ({ ctx, deps }: World, text: string, delegator = USER) => {
  const [amount = { denom: "", amount: 0n }] = parseCoins(text);
  return deliver(ctx, deps, delegatePool, { delegator, amount });
};
const toOperator = ({ ctx, deps }: World, text: string, operatorId = 1) =>
  deliver(ctx, deps, delegateOperator, { delegator: USER, operatorId, amount: parseCoins(text) });
const toService = ({ ctx, deps }: World, text: string, serviceId = 1) =>
  deliver(ctx, deps, delegateService, { delegator: USER, serviceId, amount: parseCoins(text) });

function allowDenoms({ ctx }: World, ...allowedDenoms: string[]): void {
  state.params.set(ctx, { ...DEFAULT_PARAMS, allowedDenoms });
}

describe("MsgDelegatePool", () => {
  it("MsgDelegatePool ok: creates the pool, moves the coins, stores both keys", () => {
    const w = world();
    toPool(w, "600umilk");
    assert.equal(w.deps.pools.getPool(w.ctx, 1).tokens, 600n);
    const stored = w.ctx.store("restaking").get(`\xa1${USER}\0\0\0\x01`);
    assert.equal(
      toHex(stored ?? new Uint8Array(0)),
      `0801122b${toHex(binToBytes(USER))}180122250a0c706f6f6c2f312f756d696c6b1215363030303030303030303030303030303030303030`,
    );
    assert.equal(w.ctx.store("restaking").get(`\xa2\0\0\0\x01${USER}`)?.length, 0);
    assert.deepEqual(eventTexts(w.ctx.events), [
      "transfer{recipient=milk1fmr074wk9ag88mlcww5gza49hwmwyzhwwn7k4h, amount=600umilk}",
      `delegate_pool{delegator=${USER}, amount=600umilk, new_shares=600.000000000000000000pool/1/umilk}`,
    ]);
  });

  it("MsgDelegatePool ok: tells listeners, and reads and writes in the reference's order", () => {
    const w = world();
    const told: string[] = [];
    w.hooks.restaking.push({
      beforeDelegationCreated: (_, id) => void told.push(`created ${id.type} ${id.targetId}`),
      beforeDelegationSharesModified: (_, id) => void told.push(`before ${id.delegator === USER}`),
      afterDelegationModified: (_, id) => void told.push(`after ${id.targetId}`),
    });
    toPool(w, "600umilk");
    const msg = { delegator: USER, amount: { denom: "umilk", amount: 1n } };
    const accesses = accessesOf(w.ctx, (ctx) => delegatePool.handle(ctx, w.deps, msg));
    assert.deepEqual(told, ["created 1 1", "after 1", "before true", "after 1"]);
    assert.deepEqual(
      accesses.filter((access) => !access.includes("bank")),
      [
        "get restaking 01",
        "iterate pools a2",
        "get restaking 01",
        "get restaking a1",
        "set pools a2",
        "set pools a3",
        "set restaking a1",
        "set restaking a2",
      ],
    );
  });

  it("MsgDelegatePool fails: on bad amounts, addresses, denoms, and without the coins", () => {
    const w = world();
    for (const [amount, expected] of [
      [{ denom: "umilk", amount: 0n }, "sdk/18: invalid amount: invalid request"],
      [{ denom: "umilk", amount: -1n }, "sdk/18: invalid amount: invalid request"],
      [{ denom: "1", amount: 1n }, "sdk/18: invalid amount: invalid request"],
      [
        { denom: "umilk", amount: 9_000_000n },
        "sdk/5: 9000000umilk is too much: insufficient funds",
      ],
    ] as const)
      assert.equal(
        failureOf(() => deliver(w.ctx, w.deps, delegatePool, { delegator: USER, amount })),
        expected,
      );
    assert.equal(
      failureOf(() => toPool(w, "1umilk", "milk1u")),
      "sdk/7: invalid delegator address: invalid address",
    );
    allowDenoms(w, "uinit");
    assert.equal(
      failureOf(() => toPool(w, "1umilk")),
      "restaking/14: umilk cannot be restaked: denom not restakable",
    );
  });

  it("MsgDelegatePool fails: when the pool has shares and no tokens", () => {
    const w = world();
    const pool = w.deps.pools.createOrGetPoolByDenom(w.ctx, "umilk");
    w.deps.pools.savePool(w.ctx, { ...pool, delegatorShares: decFromInt(1n) });
    assert.equal(
      failureOf(() => toPool(w, "1umilk")),
      "restaking/3: cannot delegate to pool/operator/service with invalid (zero) ex-rate",
    );
  });

  it("MsgDelegatePool fails: beyond the cap, and when the restriction refuses", () => {
    const w = world();
    w.prices.set("umilk", { price: 250_000_000n, decimals: 8n, exponent: 6 });
    state.params.set(w.ctx, { ...DEFAULT_PARAMS, restakingCap: parseDec("2.5") });
    toPool(w, "900000umilk");
    toPool(w, "100000uinit");
    toOperator(w, "100000umilk");
    fund(w, USER, "1umilk");
    assert.equal(
      failureOf(() => toPool(w, "1umilk")),
      "restaking/15: total restaked value 2.500002500000000000 is greater than the cap 2.500000000000000000: restaking cap exceeded",
    );
    state.params.set(w.ctx, DEFAULT_PARAMS);
    w.restrictions.push((_ctx, restaker, amount, { record }) => {
      throw plainError(`${restaker === USER} ${coinsToText(amount)} ${record.id}`);
    });
    assert.equal(
      failureOf(() => toPool(w, "1umilk")),
      "undefined/1: true 1umilk 1",
    );
  });
});

describe("MsgDelegateOperator", () => {
  it("MsgDelegateOperator ok: issues shares at the rate of each denom", () => {
    const w = world();
    toOperator(w, "500uinit,300umilk");
    const operator = w.deps.operators.getOperator(w.ctx, 1);
    w.deps.operators.saveOperator(w.ctx, { ...operator, tokens: parseCoins("500uinit,200umilk") });
    toOperator(w, "100umilk");
    const delegation = state.operatorDelegations.require(w.ctx, [USER, 1]);
    assert.equal(
      decCoinsToText(delegation.shares),
      "500.000000000000000000operator/1/uinit,450.000000000000000000operator/1/umilk",
    );
    assert.deepEqual(eventTexts(w.ctx.events).slice(-1), [
      `delegate_operator{delegator=${USER}, operator_id=1, amount=100umilk, new_shares=150.000000000000000000operator/1/umilk}`,
    ]);
  });

  it("MsgDelegateOperator fails: on bad ids, amounts, denoms, and when not active", () => {
    const w = world();
    addOperator(w, { id: 2, status: OperatorStatus.OPERATOR_STATUS_INACTIVATING });
    allowDenoms(w, "umilk");
    for (const [text, id, expected] of [
      ["1umilk", 0, "sdk/18: invalid operator id: invalid request"],
      ["", 1, "sdk/18: invalid amount: invalid request"],
      ["1umilk", 2, "operators/4: operator not active"],
      ["1umilk", 9, missing(9, "operators.v1.Operator")],
      ["1uinit,1umilk", 1, "restaking/14: uinit cannot be restaked: denom not restakable"],
    ] as const)
      assert.equal(
        failureOf(() => toOperator(w, text, id)),
        expected,
        `${text} ${id}`,
      );
    const unsorted = parseCoins("1umilk").concat(parseCoins("1uinit"));
    const msg = { delegator: USER, operatorId: 1, amount: unsorted };
    assert.equal(
      failureOf(() => deliver(w.ctx, w.deps, delegateOperator, msg)),
      "sdk/18: invalid amount: invalid request",
    );
  });
});

describe("MsgDelegateService", () => {
  it("MsgDelegateService ok: with the denoms that chain and service allow", () => {
    const w = world();
    toService(w, "1uinit");
    w.serviceDenoms.set(1, ["umilk", "uatom"]);
    toService(w, "2umilk");
    allowDenoms(w, "umilk");
    toService(w, "3umilk");
    w.serviceDenoms.clear();
    toService(w, "4umilk");
    assert.equal(coinsToText(w.deps.services.getService(w.ctx, 1).tokens), "1uinit,9umilk");
    assert.deepEqual(eventTexts(w.ctx.events).slice(-1), [
      `delegate_service{delegator=${USER}, service_id=1, amount=4umilk, new_shares=4.000000000000000000service/1/umilk}`,
    ]);
  });

  it("MsgDelegateService fails: on bad ids, amounts, denoms, and when not active", () => {
    const w = world();
    addService(w, { id: 2, status: ServiceStatus.SERVICE_STATUS_CREATED });
    w.serviceDenoms.set(1, ["uinit"]);
    for (const [text, id, expected] of [
      ["1umilk", 0, "sdk/18: invalid service id: invalid request"],
      ["", 1, "sdk/18: invalid amount: invalid request"],
      ["1umilk", 2, "services/4: service is not active"],
      ["1umilk", 9, missing(9, "services.v1.Service")],
      ["1umilk", 1, "restaking/14: umilk cannot be restaked: denom not restakable"],
    ] as const)
      assert.equal(
        failureOf(() => toService(w, text, id)),
        expected,
        `${text} ${id}`,
      );
    allowDenoms(w, "umilk");
    assert.equal(
      failureOf(() => toService(w, "1umilk")),
      "restaking/14: tokens cannot be restaked: denom not restakable",
    );
  });
});

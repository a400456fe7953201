import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  MsgBeginRedelegate,
  MsgDelegate,
  StakeAuthorization,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { stakeAuthorization } from "./stake.ts";

const stake = (given: Partial<StakeAuthorization>) =>
  StakeAuthorization.create({ authorizationType: 1, ...given });
const coin = (amount: bigint, denom = "umilk") => ({ denom, amount });
const delegate = (amount: bigint, validatorAddress = "b", denom = "umilk") => ({
  typeUrl: `/${MsgDelegate.typeName}`,
  value: MsgDelegate.create({ validatorAddress, amount: coin(amount, denom) }),
});
const accept = (given: Partial<StakeAuthorization>, msg = delegate(4n)) =>
  stakeAuthorization.accept(createTestCtx(), stake(given), msg);

describe("an authorization to stake", () => {
  it("takes what is staked off the limit until nothing is left", () => {
    assert.deepEqual(accept({ maxTokens: coin(10n) }).updated?.maxTokens, coin(6n));
    assert.deepEqual(accept({ maxTokens: coin(4n) }), { accepted: true, used: true });
    assert.deepEqual(accept({}).updated, stake({}));
  });

  it("refuses more than the limit, and another denom", () => {
    assert.equal(
      failureOf(() => accept({ maxTokens: coin(3n) })),
      "undefined/1: negative coin amount: -1umilk",
    );
    assert.equal(
      failureOf(() => accept({ maxTokens: coin(3n, "utia") })),
      "undefined/1: invalid coin denoms: utia, umilk",
    );
  });

  it("charges each entry of a list up to the validator", () => {
    const ctx = createTestCtx();
    const allowList = { address: ["a", "b", "c"] };
    stakeAuthorization.accept(ctx, stake({ allowList }), delegate(4n));
    assert.equal(ctx.gas.consumed, 20n);
  });

  it("refuses validators that are not allowed, or denied; a redelegation by its destination", () => {
    const refusal = "sdk/4: cannot delegate/undelegate to b validator: unauthorized";
    assert.equal(
      failureOf(() => accept({ allowList: { address: ["a"] } })),
      refusal,
    );
    const denyList = { address: ["b"] };
    assert.equal(
      failureOf(() => accept({ denyList })),
      refusal,
    );
    const redelegation = {
      typeUrl: `/${MsgBeginRedelegate.typeName}`,
      value: MsgBeginRedelegate.create({
        validatorSrcAddress: "b",
        validatorDstAddress: "c",
        amount: coin(1n),
      }),
    };
    assert.equal(
      stakeAuthorization.accept(createTestCtx(), stake({ denyList }), redelegation).accepted,
      true,
    );
  });

  it("stands for the message of its kind", () => {
    const urls = [1, 2, 3, 4].map((authorizationType) =>
      stakeAuthorization.msgTypeUrl(stake({ authorizationType })),
    );
    assert.deepEqual(
      urls.map((url) => url.slice("/cosmos.staking.v1beta1.Msg".length)),
      ["Delegate", "Undelegate", "BeginRedelegate", "CancelUnbondingDelegation"],
    );
    assert.match(
      failureOf(() => stakeAuthorization.msgTypeUrl(stake({ authorizationType: 9 }))),
      /^panic: cannot normalize authz type/,
    );
  });

  it("cannot be granted without a kind, or with a negative limit", () => {
    assert.equal(
      failureOf(() => stakeAuthorization.validate(stake({ authorizationType: 0 }))),
      "authz/4: unknown authorization type",
    );
    assert.equal(
      failureOf(() => stakeAuthorization.validate(stake({ maxTokens: coin(-1n) }))),
      "authz/12: negative coin amount: -1umilk: max tokens should be positive",
    );
  });
});

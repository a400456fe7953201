/** The worked example of how a block's rewards are divided, with two assets and every kind of target. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AUTHORITY } from "@milkyway/app";
import { SECOND } from "@milkyway/codec";
import type { Event } from "@milkyway/codec/gen/tendermint/abci";
import { parseDec } from "@milkyway/math";
import { Msg as Assets } from "@milkyway/modules/assets/client";
import { Msg as Dev } from "@milkyway/modules/dev/client";
import { Msg as Operators } from "@milkyway/modules/operators/client";
import { Msg as Restaking } from "@milkyway/modules/restaking/client";
import {
  DistributionTypeBasic,
  Query,
  Msg as Rewards,
  UsersDistributionTypeBasic,
} from "@milkyway/modules/rewards/client";
import { Msg as Services } from "@milkyway/modules/services/client";
import { createDevChain, type DevChain, message } from "./index.ts";

const BASIC = { typeUrl: `/${DistributionTypeBasic.typeName}`, value: new Uint8Array(0) };
const USERS = { typeUrl: `/${UsersDistributionTypeBasic.typeName}`, value: new Uint8Array(0) };
const YEAR = 365n * 86_400n * SECOND;

const coin = (denom: string, amount: bigint) => ({ denom, amount });
const milk = (amount: bigint) => coin("umilk", amount * 1_000_000n);
const init = (amount: bigint) => coin("uinit", amount * 1_000_000n);

function names(chain: DevChain) {
  const of = (name: string) => chain.addressOf(name);
  return {
    admin: of("alice"),
    operator: of("bob"),
    carol: of("carol"),
    dave: of("dave"),
    erin: of("erin"),
  };
}

/** MILK at 2 and INIT at 3 dollars, a service with an operator, and stakes of three people. */
async function prepare(chain: DevChain): Promise<void> {
  const { admin, operator, carol, dave, erin } = names(chain);
  const asset = { denom: "uinit", ticker: "INIT", exponent: 6 };
  await chain.call(Assets.methods.registerAsset, { authority: AUTHORITY, asset });
  const currencyPair = { Base: "INIT", Quote: "USD" };
  const prices = [{ currencyPair, price: 300_000_000n }];
  await chain.call(Dev.methods.setPrices, { sender: AUTHORITY, prices });
  await chain.setPrice("umilk", "2");
  for (const holder of [dave, erin]) await chain.setBalance(holder, [init(20n)]);
  await chain.call(Services.methods.createService, { sender: admin, name: "service" });
  await chain.call(Services.methods.activateService, { sender: admin, serviceId: 1 });
  await chain.call(Operators.methods.registerOperator, { sender: operator, moniker: "operator" });
  const params = { commissionRate: parseDec("0.1") };
  await chain.call(Operators.methods.setOperatorParams, {
    sender: operator,
    operatorId: 1,
    params,
  });
  await chain.call(Restaking.methods.joinService, {
    sender: operator,
    operatorId: 1,
    serviceId: 1,
  });
  await chain.call(Restaking.methods.delegatePool, { delegator: carol, amount: milk(100n) });
  await chain.call(Restaking.methods.borrowPoolSecurity, {
    sender: admin,
    serviceId: 1,
    poolId: 1,
  });
  const preferences = { trustedServices: [{ serviceId: 1, poolsIds: [] }] };
  await chain.call(Restaking.methods.setUserPreferences, { user: carol, preferences });
  await chain.call(Restaking.methods.delegateOperator, {
    delegator: dave,
    operatorId: 1,
    amount: [init(20n), milk(30n)],
  });
  await chain.call(Restaking.methods.delegateService, {
    delegator: erin,
    serviceId: 1,
    amount: [init(10n)],
  });
}

/** A plan of 100,000,000 a day without weights, funded in the last block before it can pay. */
async function fundPlan(chain: DevChain): Promise<void> {
  const { newRewardsPlanId } = await chain.call(Rewards.methods.createRewardsPlan, {
    sender: chain.addressOf("alice"),
    serviceId: 1,
    amount: coin("service", 100_000_000n),
    startTime: chain.time,
    endTime: chain.time + YEAR,
    poolsDistribution: { delegationType: 1, weight: 0, type: BASIC },
    operatorsDistribution: { delegationType: 2, weight: 0, type: BASIC },
    usersDistribution: { weight: 0, type: USERS },
  });
  const { rewardsPlan } = chain.query(Query.methods.rewardsPlan, { planId: newRewardsPlanId });
  await chain.setBalance(rewardsPlan.rewardsPool, [coin("service", 1_000_000_000n)]);
}

function rewardEvents(events: readonly Event[]): string[] {
  return (
    events
      .filter(({ type }) => type === "rewards" || type === "commission")
      // Those of x/distribution have the same names.
      .filter(({ attributes }) => attributes.every(({ key }) => key !== "validator"))
      .map(({ type, attributes }) => {
        const values = attributes.filter(({ key }) => key !== "mode").map(({ value }) => value);
        return `${type}: ${values.join(" ")}`;
      })
  );
}

test("a block's rewards are divided to the base unit", async () => {
  for (const rules of ["v12", "v13"] as const) {
    const chain = await createDevChain({ rules });
    await prepare(chain);
    await fundPlan(chain);
    await chain.advance(5_123_456_789n);
    assert.deepEqual(
      rewardEvents(chain.blocks.at(-1)?.events ?? []),
      [
        "rewards: DELEGATION_TYPE_POOL 1 umilk 3388.000000000000000000service",
        "commission: 1 uinit 101.640000000000000000service",
        "rewards: DELEGATION_TYPE_OPERATOR 1 uinit 1016.400000000000000000service",
        "commission: 1 umilk 101.640000000000000000service",
        "rewards: DELEGATION_TYPE_OPERATOR 1 umilk 1016.400000000000000000service",
        "rewards: DELEGATION_TYPE_SERVICE 1 uinit 508.200000000000000000service",
      ],
      rules,
    );
    chain.automine = false;
    const { carol, dave, erin, operator } = names(chain);
    const withdraw = (delegatorAddress: string, delegationType: 1 | 2 | 3) =>
      chain.submit(
        message(Rewards.methods.withdrawDelegatorReward.request, {
          delegatorAddress,
          delegationType,
          delegationTargetId: 1,
        }),
      );
    withdraw(carol, 1);
    withdraw(dave, 2);
    withdraw(erin, 3);
    const commission = { sender: operator, operatorId: 1 };
    chain.submit(message(Rewards.methods.withdrawOperatorCommission.request, commission));
    await chain.advance(5n * SECOND);
    for (const { log } of chain.blocks.at(-1)?.results ?? []) assert.equal(log, "");
    const paid = [carol, dave, erin, operator].map((holder) => chain.balance(holder, "service"));
    assert.deepEqual(paid, [6694n, 3614n, 1004n, 400n], rules);
  }
});

import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import type { CliInput, ModuleCli } from "@milkyway/core";
import { Msg, Query } from "./gen/v1.ts";

const TYPES = { pools: "DELEGATION_TYPE_POOL", operators: "DELEGATION_TYPE_OPERATOR" } as const;
const MEMBERS = [
  "service_id",
  "description",
  "amount_per_day",
  "start_time",
  "end_time",
  "pools_distribution",
  "operators_distribution",
  "users_distribution",
  "fee_amount",
];

function planFile(input: CliInput, path: string): JsonObject {
  const json = input.json(path);
  if (!isJsonObject(json)) return input.fail(`${path} holds no JSON object`);
  const unknown = Object.keys(json).find((name) => !MEMBERS.includes(name));
  if (unknown !== undefined)
    input.fail(`${path} has a member ${JSON.stringify(unknown)}; a plan has ${MEMBERS.join(", ")}`);
  return json;
}

function distribution(json: JsonValue | undefined, kind: keyof typeof TYPES): JsonObject {
  return { ...(isJsonObject(json) ? json : {}), delegation_type: TYPES[kind] };
}

function planFields(input: CliInput, path: string): JsonObject {
  const json = planFile(input, path);
  const amount = json.amount_per_day;
  if (typeof amount !== "string") input.fail(`${path} needs an amount_per_day such as "1000umilk"`);
  const missing = ["start_time", "end_time"].find((name) => json[name] === undefined);
  if (missing !== undefined)
    input.fail(`${path} needs a ${missing} such as "2030-01-01T00:00:00Z"`);
  return {
    description: json.description ?? "",
    amount: input.coin(amount as string),
    start_time: json.start_time ?? null,
    end_time: json.end_time ?? null,
    pools_distribution: distribution(json.pools_distribution, "pools"),
    operators_distribution: distribution(json.operators_distribution, "operators"),
    users_distribution: json.users_distribution ?? {},
  };
}

function createFields(input: CliInput): JsonObject {
  const path = input.arg(0);
  const { service_id = 0, fee_amount } = planFile(input, path);
  const fee = typeof fee_amount === "string" ? input.coins(fee_amount) : [];
  return { ...planFields(input, path), service_id, fee_amount: fee };
}

const FILE = `The file holds
{
  "service_id": 1, "description": "text", "amount_per_day": "1000umilk",
  "start_time": "2030-01-01T00:00:00Z", "end_time": "2030-12-31T23:59:59Z",
  "pools_distribution":     {"weight": 1, "type": {"@type": "/milkyway.rewards.v1.DistributionTypeBasic"}},
  "operators_distribution": {"weight": 1, "type": {"@type": "/milkyway.rewards.v1.DistributionTypeEgalitarian"}},
  "users_distribution":     {"weight": 1, "type": {"@type": "/milkyway.rewards.v1.UsersDistributionTypeBasic"}},
  "fee_amount": "1000umilk"
}`;

const PLAN = ["description", "service_id", "amount", "start_time", "end_time", "fee_amount"];
const DISTRIBUTIONS = ["pools_distribution", "operators_distribution", "users_distribution"];

/** Commands of the rewards module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Plans that pay for restaking, and what was earned",
    service: Query,
    rpcs: {
      params: { short: "Show what a plan costs" },
      rewardsPlans: { use: "plans", short: "Show all plans" },
      rewardsPlan: { use: "plan [plan-id]", short: "Show a plan" },
      poolOutstandingRewards: {
        use: "pool-outstanding-rewards [pool-id]",
        short: "Show what the delegators of a pool can withdraw",
      },
      operatorOutstandingRewards: {
        use: "operator-outstanding-rewards [operator-id]",
        short: "Show what an operator and its delegators can withdraw",
      },
      serviceOutstandingRewards: {
        use: "service-outstanding-rewards [service-id]",
        short: "Show what the delegators of a service can withdraw",
      },
      operatorCommission: {
        use: "operator-commission [operator-id]",
        short: "Show the commission of an operator",
      },
      poolDelegationRewards: {
        use: "pool-rewards [delegator-address] [pool-id]",
        short: "Show the rewards of a delegation to a pool",
      },
      operatorDelegationRewards: {
        use: "operator-rewards [delegator-address] [operator-id]",
        short: "Show the rewards of a delegation to an operator",
      },
      serviceDelegationRewards: {
        use: "service-rewards [delegator-address] [service-id]",
        short: "Show the rewards of a delegation to a service",
      },
      delegatorTotalRewards: {
        use: "rewards [delegator-address]",
        short: "Show the rewards of all delegations of an account",
      },
      delegatorWithdrawAddress: {
        use: "delegator-withdraw-addr [delegator-address]",
        short: "Show where the rewards of an account go",
      },
      poolServiceTotalDelegatorShares: {
        use: "pool-service-total-delegator-shares",
        short: "Show the shares in a pool of those who trust a service",
        example: "--pool-id 1 --service-id 1",
      },
    },
  },
  tx: {
    short: "Set up plans, and withdraw what was earned",
    service: Msg,
    rpcs: {
      createRewardsPlan: {
        use: "create-rewards-plan [path/to/rewards_plan.json]",
        short: "Set up a plan that pays for restaking with a service",
        long: FILE,
        example: "plan.json --from alice",
        args: [""],
        without: [...PLAN, ...DISTRIBUTIONS],
        read: createFields,
      },
      editRewardsPlan: {
        use: "edit-rewards-plan [plan-id] [path/to/rewards_plan.json]",
        short: "Change a plan",
        long: `${FILE}\nIts service_id and fee_amount are passed over.`,
        example: "1 plan.json --from alice",
        args: ["id", ""],
        without: [...PLAN, ...DISTRIBUTIONS],
        read: (input) => planFields(input, input.arg(1)),
      },
      setWithdrawAddress: {
        use: "set-withdraw-addr [withdraw-address]",
        short: "Have one's rewards go to another account",
      },
      withdrawDelegatorReward: {
        use: "withdraw-rewards [delegation-type] [target-id]",
        short: "Withdraw the rewards of a delegation to a pool, operator or service",
        args: ["delegation_type", "delegation_target_id"],
        example: "pool 1 --from alice",
      },
      withdrawOperatorCommission: {
        use: "withdraw-operator-commission [operator-id]",
        short: "Withdraw the commission of one's operator",
      },
    },
  },
};

/**
 * A whole life of restaking, seen from outside, with CosmJS and nothing else: an operator and a service are set up, coins
 * are delegated in three ways, rewards grow block by block and are claimed, and what was delegated comes back.
 *
 *     npm run example -- [--rpc URL] [--mnemonic "twelve words"] [--gas-price 0.01umilk]
 *
 * It works on any chain with what a developer chain begins with, and as often as you like.
 */
import { parseArgs } from "node:util";
import { answer, Chain, type Connection, message } from "./chain.ts";
import { pack } from "./messages.ts";

/** Frank, an account of every developer chain. His words are public: never give him anything of value. */
const FRANK = "armed west guess catch little nasty blanket unique report ordinary awkward volume";

/** What is delegated, in each of three places. */
const STAKE = { denom: "utia", amount: "20000000" };

/** What the service pays for it, 0.01 MILK a second, and how much it sets aside. */
const REWARDS_PER_DAY = { denom: "umilk", amount: "864000000" };
const FUNDS = { denom: "umilk", amount: "10000000" };
const PLAN_SECONDS = 600;

/** Numbers of the kinds of delegation. */
const [POOL, OPERATOR, SERVICE] = [1, 2, 3] as const;

/** How many blocks to watch. */
const BLOCKS = 4;

interface Targets {
  readonly pool: number;
  readonly operator: number;
  readonly service: number;
}

function say(text: string): void {
  console.log(text);
}

/** 1. An operator, and a service that it secures. Whoever registers one is its admin. */
async function register(chain: Chain): Promise<Omit<Targets, "pool">> {
  const sender = chain.address;
  const registered = await chain.send(
    message("milkyway.operators.v1.MsgRegisterOperator", { sender, moniker: "example operator" }),
    message("milkyway.services.v1.MsgCreateService", { sender, name: "example service" }),
  );
  const { newOperatorId: operator } = answer<{ newOperatorId: number }>(
    registered,
    0,
    "milkyway.operators.v1.MsgRegisterOperatorResponse",
  );
  const { newServiceId: service } = answer<{ newServiceId: number }>(
    registered,
    1,
    "milkyway.services.v1.MsgCreateServiceResponse",
  );
  say(`registered operator ${operator} and service ${service}`);

  // A new service does nothing until it is activated.
  await chain.send(
    message("milkyway.services.v1.MsgActivateService", { sender, serviceId: service }),
    message("milkyway.restaking.v1.MsgJoinService", {
      sender,
      operatorId: operator,
      serviceId: service,
    }),
  );
  say(`operator ${operator} secures service ${service}`);
  return { operator, service };
}

/** 2. A pool holds all coins of one denom; it comes to be with the first delegation. The service borrows from it. */
async function delegateToPool(chain: Chain, service: number): Promise<number> {
  await chain.send(
    message("milkyway.restaking.v1.MsgDelegatePool", { delegator: chain.address, amount: STAKE }),
  );
  const found = await chain.query<{ pool: { id: number } }>(
    "/milkyway.pools.v1.Query/PoolByDenom",
    ["milkyway.pools.v1.QueryPoolByDenomRequest", "milkyway.pools.v1.QueryPoolResponse"],
    { denom: STAKE.denom },
  );
  if (found === undefined) throw new Error(`there is no pool of ${STAKE.denom}`);
  const pool = found.pool.id;
  say(`delegated ${STAKE.amount}${STAKE.denom} to pool ${pool}`);

  await chain.send(
    message("milkyway.restaking.v1.MsgBorrowPoolSecurity", {
      sender: chain.address,
      serviceId: service,
      poolId: pool,
    }),
  );
  say(`service ${service} borrows from pool ${pool}`);
  return pool;
}

/** 3. A plan says what the service pays and to whom. It has an account, which pays while there is something in it. */
async function payRewards(chain: Chain, service: number): Promise<void> {
  const sender = chain.address;
  const now = await chain.now();
  const byValue = pack("milkyway.rewards.v1.DistributionTypeBasic");
  const created = await chain.send(
    message("milkyway.rewards.v1.MsgCreateRewardsPlan", {
      sender,
      description: "example plan",
      serviceId: service,
      amount: REWARDS_PER_DAY,
      startTime: { seconds: now, nanos: 0 },
      endTime: { seconds: now + PLAN_SECONDS, nanos: 0 },
      // Equal weights: a third for each way of delegating.
      poolsDistribution: { delegationType: POOL, weight: 1, type: byValue },
      operatorsDistribution: { delegationType: OPERATOR, weight: 1, type: byValue },
      usersDistribution: {
        weight: 1,
        type: pack("milkyway.rewards.v1.UsersDistributionTypeBasic"),
      },
    }),
  );
  const { newRewardsPlanId: planId } = answer<{ newRewardsPlanId: number }>(
    created,
    0,
    "milkyway.rewards.v1.MsgCreateRewardsPlanResponse",
  );
  const plan = await chain.query<{ rewardsPlan: { rewardsPool: string } }>(
    "/milkyway.rewards.v1.Query/RewardsPlan",
    ["milkyway.rewards.v1.QueryRewardsPlanRequest", "milkyway.rewards.v1.QueryRewardsPlanResponse"],
    { planId },
  );
  if (plan === undefined) throw new Error(`there is no plan ${planId}`);
  const toAddress = plan.rewardsPlan.rewardsPool;
  await chain.send(
    message("cosmos.bank.v1beta1.MsgSend", { fromAddress: sender, toAddress, amount: [FUNDS] }),
  );
  say(`plan ${planId} pays ${REWARDS_PER_DAY.amount}${REWARDS_PER_DAY.denom} a day`);
}

/** 4. The other two ways of delegating, and the trust without which a pool's delegator earns nothing from a service. */
async function delegate(chain: Chain, { pool, operator, service }: Targets): Promise<void> {
  const delegator = chain.address;
  await chain.send(
    message("milkyway.restaking.v1.MsgDelegateOperator", {
      delegator,
      operatorId: operator,
      amount: [STAKE],
    }),
    message("milkyway.restaking.v1.MsgDelegateService", {
      delegator,
      serviceId: service,
      amount: [STAKE],
    }),
  );
  say(`delegated as much to operator ${operator} and to service ${service}`);
  await chain.send(
    message("milkyway.restaking.v1.MsgSetUserPreferences", {
      user: delegator,
      preferences: { trustedServices: [{ serviceId: service, poolsIds: [pool] }] },
    }),
  );
  say(`trusts service ${service} with pool ${pool}`);
}

interface Reward {
  readonly delegationType: string;
  readonly delegationTargetId: number;
  readonly reward: readonly { readonly decCoins: readonly { denom: string; amount: string }[] }[];
}

/** What a delegation earned so far. The chain counts in units of 10^-18 of the base unit. */
function earned(rewards: readonly Reward[], kind: number, id: number): bigint {
  const coins = rewards
    .filter((reward) => Number(reward.delegationType) === kind && reward.delegationTargetId === id)
    .flatMap(({ reward }) => reward.flatMap(({ decCoins }) => decCoins))
    .filter(({ denom }) => denom === REWARDS_PER_DAY.denom);
  return coins.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}

const decimals = (amount: bigint) =>
  `${amount / 10n ** 18n}.${`${(amount / 10n ** 12n) % 10n ** 6n}`.padStart(6, "0")}`;

/** 5. Rewards grow with every block, for each of the three. */
async function watch(chain: Chain, { pool, operator, service }: Targets): Promise<void> {
  let before = [0n, 0n, 0n];
  let grown = 0;
  await chain.eachBlock("rewards that grow", async (height) => {
    const answered = await chain.query<{ rewards: readonly Reward[] }>(
      "/milkyway.rewards.v1.Query/DelegatorTotalRewards",
      [
        "milkyway.rewards.v1.QueryDelegatorTotalRewardsRequest",
        "milkyway.rewards.v1.QueryDelegatorTotalRewardsResponse",
      ],
      { delegatorAddress: chain.address },
    );
    const rewards = answered?.rewards ?? [];
    const now = [
      earned(rewards, POOL, pool),
      earned(rewards, OPERATOR, operator),
      earned(rewards, SERVICE, service),
    ];
    const [inPool = 0n, inOperator = 0n, inService = 0n] = now;
    const { denom } = REWARDS_PER_DAY;
    say(
      `block ${height}: pool ${decimals(inPool)}, operator ${decimals(inOperator)}, service ${decimals(inService)} ${denom}`,
    );
    if (now.every((amount, i) => amount > (before[i] ?? 0n))) grown++;
    before = now;
    return grown >= BLOCKS ? grown : undefined;
  });
}

/** 6. Claiming pays whole base units, and the rest stays for the next time. */
async function claim(chain: Chain, { pool, operator, service }: Targets): Promise<void> {
  const targets = [
    [POOL, pool],
    [OPERATOR, operator],
    [SERVICE, service],
  ] as const;
  const claimed = await chain.send(
    ...targets.map(([delegationType, delegationTargetId]) =>
      message("milkyway.rewards.v1.MsgWithdrawDelegatorReward", {
        delegatorAddress: chain.address,
        delegationType,
        delegationTargetId,
      }),
    ),
  );
  const amounts = targets.map((_, i) => {
    const name = "milkyway.rewards.v1.MsgWithdrawDelegatorRewardResponse";
    const { amount } = answer<{ amount: { denom: string; amount: string }[] }>(claimed, i, name);
    if (amount.length === 0) throw new Error("a claim paid nothing");
    return amount.map((coin) => coin.amount + coin.denom).join(",");
  });
  say(`claimed ${amounts.join(" + ")}`);
}

/** 7. Undelegated coins come back by themselves after the unbonding time. */
async function undelegate(chain: Chain, { operator, service }: Targets, had: bigint) {
  const delegator = chain.address;
  await chain.send(
    message("milkyway.restaking.v1.MsgUndelegatePool", { delegator, amount: STAKE }),
    message("milkyway.restaking.v1.MsgUndelegateOperator", {
      delegator,
      operatorId: operator,
      amount: [STAKE],
    }),
    message("milkyway.restaking.v1.MsgUndelegateService", {
      delegator,
      serviceId: service,
      amount: [STAKE],
    }),
  );
  say("undelegated all three");
  await chain.eachBlock("the coins that were undelegated", async (height) => {
    const has = await chain.balance(STAKE.denom);
    // An account that undelegated before may get more back meanwhile.
    if (has < had) return undefined;
    say(`block ${height}: ${has}${STAKE.denom}, all are back`);
    return has;
  });
}

async function restake(connection: Connection): Promise<void> {
  const chain = await Chain.connect(connection);
  const had = await chain.balance(STAKE.denom);
  say(`${chain.address} has ${had}${STAKE.denom} on ${await chain.chainId()}`);
  const { operator, service } = await register(chain);
  const pool = await delegateToPool(chain, service);
  const targets = { pool, operator, service };
  await payRewards(chain, service);
  await delegate(chain, targets);
  await watch(chain, targets);
  await claim(chain, targets);
  await undelegate(chain, targets, had);
  chain.close();
}

try {
  const { values } = parseArgs({
    options: {
      rpc: { type: "string", default: "http://127.0.0.1:26657" },
      mnemonic: { type: "string", default: FRANK },
      "gas-price": { type: "string", default: "0.01umilk" },
    },
  });
  const { rpc, mnemonic, "gas-price": gasPrice } = values;
  await restake({ rpc, mnemonic, gasPrice });
  say("restake: ok");
} catch (error) {
  console.error(`restake: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

import { Query as Assets } from "@milkyway/modules/assets/client";
import { Query as Bank } from "@milkyway/modules/bank/client";
import { Query as Operators } from "@milkyway/modules/operators/client";
import { Query as Oracle } from "@milkyway/modules/oracle/client";
import { Query as Pools } from "@milkyway/modules/pools/client";
import { Query as Rewards } from "@milkyway/modules/rewards/client";
import { Query as Services } from "@milkyway/modules/services/client";
import type { Rows } from "../schema/tables.ts";
import type { RemoteSource } from "../source.ts";
import { askState, everyPage, type StateAsker } from "./askState.ts";

/** The block whose state is looked at. */
export interface SampledBlock {
  readonly height: bigint;
  readonly timeMs: bigint;
}

interface At {
  readonly height: bigint;
  readonly time_ms: bigint;
}

type Coins = readonly { readonly denom: string; readonly amount: bigint }[];

/** A price as a decimal text: 520000000 with 8 places is 5.20000000. */
export function priceText(price: bigint, decimals: bigint): string {
  const places = Number(decimals);
  const digits = `${price}`.padStart(places + 1, "0");
  const cut = digits.length - places;
  return places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

async function prices(ask: StateAsker, at: At): Promise<Rows["prices"]> {
  const assets = await everyPage(
    (pagination) => ask(Assets, Assets.methods.assets, { pagination }),
    (page) => page.assets,
  );
  const rows: Rows["prices"] = [];
  for (const { denom, ticker, exponent } of assets) {
    const currencyPair = `${ticker}/USD`;
    try {
      const { price, decimals } = await ask(Oracle, Oracle.methods.getPrice, { currencyPair });
      if (price === undefined || price.price === 0n) continue;
      rows.push({ ...at, denom, ticker, exponent, price: priceText(price.price, decimals) });
    } catch {
      // An asset without a market has no price.
    }
  }
  return rows;
}

async function restaked(ask: StateAsker, at: At): Promise<Rows["restaked"]> {
  const rowsOf = (kind: string, id: number, tokens: Coins) =>
    tokens.map(({ denom, amount }) => ({ ...at, kind, id: BigInt(id), denom, amount }));
  const pools = await everyPage(
    (pagination) => ask(Pools, Pools.methods.pools, { pagination }),
    (page) => page.pools,
  );
  const operators = await everyPage(
    (pagination) => ask(Operators, Operators.methods.operators, { pagination }),
    (page) => page.operators,
  );
  const services = await everyPage(
    (pagination) => ask(Services, Services.methods.services, { pagination }),
    (page) => page.services,
  );
  return [
    ...pools.flatMap(({ id, denom, tokens }) => rowsOf("pool", id, [{ denom, amount: tokens }])),
    ...operators.flatMap(({ id, tokens }) => rowsOf("operator", id, tokens)),
    ...services.flatMap(({ id, tokens }) => rowsOf("service", id, tokens)),
  ];
}

async function planFunds(ask: StateAsker, at: At): Promise<Rows["plan_funds"]> {
  const plans = await everyPage(
    (pagination) => ask(Rewards, Rewards.methods.rewardsPlans, { pagination }),
    (page) => page.rewardsPlans,
  );
  const rows: Rows["plan_funds"] = [];
  for (const { id, serviceId, amountPerDay, rewardsPool, startTime, endTime } of plans) {
    const { denom, amount } = amountPerDay;
    const { balance } = await ask(Bank, Bank.methods.balance, { address: rewardsPool, denom });
    const now = at.time_ms * 1_000_000n;
    const isRunning = startTime <= now && now < endTime;
    rows.push({
      ...at,
      plan_id: id,
      service_id: BigInt(serviceId),
      denom,
      amount: balance?.amount ?? 0n,
      per_day: isRunning ? amount : 0n,
    });
  }
  return rows;
}

/** Adds what the state of a block holds to rows; nothing when the state is not kept any more. */
export async function takeSample(
  source: RemoteSource,
  { height, timeMs }: SampledBlock,
  rows: Rows,
): Promise<void> {
  const ask = askState(source, height);
  const at = { height, time_ms: timeMs };
  try {
    const found = [
      await prices(ask, at),
      await restaked(ask, at),
      await planFunds(ask, at),
    ] as const;
    rows.prices.push(...found[0]);
    rows.restaked.push(...found[1]);
    rows.plan_funds.push(...found[2]);
    rows.samples.push(at);
  } catch {
    // Pruned: the blocks are indexed all the same.
  }
}

import { AUTHORITY, registry } from "@milkyway/app";
import { toHex } from "@milkyway/bytes";
import { type Any, Any as AnyType, fromJson, type JsonValue } from "@milkyway/codec";
import { Query as MarketQuery } from "@milkyway/codec/gen/connect/marketmap/v2";
import { Query as BankQuery } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import type { Coin } from "@milkyway/math";
import { Query as AssetsQuery } from "@milkyway/modules/assets/client";
import { MsgSetBalance, MsgSetPrices } from "@milkyway/modules/dev/client";
import { Query as RewardsQuery } from "@milkyway/modules/rewards/client";
import { EngineError, messageOf, method } from "@milkyway/node";
import type { ChainHand, DeliveredTx } from "../chainHand.ts";
import type { DevControl } from "../devControl.ts";
import { addressOf, coinsOf, integerOf, jsonOf, textOf } from "./devParams.ts";
import { scaledPrice } from "./scaledPrice.ts";

function deliveredJson({ hash, height }: DeliveredTx): string {
  return JSON.stringify({ hash: toHex(hash).toUpperCase(), height: `${height}` });
}

function setBalanceMessage(address: string, coins: readonly Coin[]): Any {
  return {
    typeUrl: `/${MsgSetBalance.typeName}`,
    value: MsgSetBalance.encode({ sender: AUTHORITY, address, coins }),
  };
}

/** Gives an account coins out of nothing. */
export async function giveCoins(
  control: ChainHand,
  address: string,
  coins: readonly Coin[],
): Promise<DeliveredTx> {
  const sums: Coin[] = [];
  for (const { denom, amount } of coins) {
    const request = { address, denom };
    const { balance } = await control.ask(BankQuery, BankQuery.methods.balance, request);
    sums.push({ denom, amount: amount + (balance?.amount ?? 0n) });
  }
  return control.deliver([setBalanceMessage(address, sums)]);
}

/** The message that sets what a unit of an asset is worth in dollars. */
function setPriceMessage(control: DevControl, denom: string, dollars: string): Any {
  const assets = AssetsQuery.methods.asset;
  const { asset } = control.ask(AssetsQuery, assets, { denom });
  const currencyPair = { Base: asset?.ticker ?? "", Quote: "USD" };
  const { market } = control.ask(MarketQuery, MarketQuery.methods.market, { currencyPair });
  const price = scaledPrice(dollars, Number(market.ticker.decimals));
  const value = MsgSetPrices.encode({ sender: AUTHORITY, prices: [{ currencyPair, price }] });
  return { typeUrl: `/${MsgSetPrices.typeName}`, value };
}

function messagesOf(json: JsonValue): readonly Any[] {
  const list = Array.isArray(json) ? json : [json];
  try {
    return list.map((each: JsonValue) => fromJson(AnyType, each, registry));
  } catch (error) {
    throw new EngineError("control", `messages: ${messageOf(error)}`);
  }
}

/** Methods that change the state in ways that the protocol has not. */
export function stateMethods(control: DevControl) {
  return {
    dev_setBalance: method({ address: "json", coins: "json" }, async (_, { address, coins }) =>
      deliveredJson(
        await control.deliver([
          setBalanceMessage(addressOf(address, "address"), coinsOf(coins, "coins")),
        ]),
      ),
    ),
    dev_faucet: method({ address: "json", coins: "json" }, async (_, { address, coins }) =>
      deliveredJson(
        await giveCoins(control, addressOf(address, "address"), coinsOf(coins, "coins")),
      ),
    ),
    dev_setPrice: method({ denom: "json", price: "json" }, async (_, { denom, price }) => {
      const dollars = String(jsonOf(price, "price"));
      return deliveredJson(
        await control.deliver([setPriceMessage(control, textOf(denom, "denom"), dollars)]),
      );
    }),
    dev_fundPlan: method({ plan_id: "json", coins: "json" }, async (_, { plan_id, coins }) => {
      const planId = integerOf(plan_id, "plan_id");
      const { rewardsPlan } = RewardsQuery.methods;
      const plan = control.ask(RewardsQuery, rewardsPlan, { planId }).rewardsPlan;
      return deliveredJson(await giveCoins(control, plan.rewardsPool, coinsOf(coins, "coins")));
    }),
    dev_impersonate: method({ messages: "json" }, async (_, { messages }) =>
      deliveredJson(await control.deliver(messagesOf(jsonOf(messages, "messages")))),
    ),
  };
}

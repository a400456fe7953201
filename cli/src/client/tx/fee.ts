import { Service as NodeService } from "@milkyway/codec/gen/cosmos/base/node/v1beta1";
import type { Fee } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import type { Coin, DecCoin } from "@milkyway/math";
import {
  ceilDec,
  mulIntDec,
  parseCoins,
  parseDec,
  parseDecCoins,
  truncateDec,
} from "@milkyway/math";
import { CliError } from "../../cliError.ts";
import type { Invocation } from "../../command.ts";
import type { Chain } from "../rpc/chain.ts";
import { QueryFailure } from "../rpc/queryFailure.ts";
import { orRefuse } from "../values/coins.ts";

/** The gas of a transaction when no node can be asked. */
export const GAS_WITHOUT_NODE = 200_000n;

/** Either a fee, or prices from which it is reckoned. */
export type FeeWish = { readonly coins: readonly Coin[] } | { readonly prices: readonly DecCoin[] };

/** The least prices of gas that a node takes, if it says so. */
async function leastPrices(chain: Chain): Promise<readonly DecCoin[]> {
  try {
    const { minimumGasPrice } = await chain.query(
      NodeService.typeName,
      NodeService.methods.config,
      {},
    );
    const [first = ""] = minimumGasPrice.split(",");
    return first === "" ? [] : parseDecCoins(first);
  } catch (error) {
    if (error instanceof QueryFailure) return [];
    throw error;
  }
}

/** What flags say of the fee; without any there is none. */
export function givenFee({ flags }: Invocation): FeeWish {
  const [fees, prices] = [flags.text("fees"), flags.text("gas-prices")];
  if (fees !== "" && prices !== "")
    throw new CliError("--fees and --gas-prices cannot both be given");
  if (prices === "") return { coins: orRefuse(fees, "--fees", () => parseCoins(fees)) };
  return { prices: orRefuse(prices, "--gas-prices", () => parseDecCoins(prices)) };
}

/** As `givenFee`; without any it is what the node asks for. */
export async function feeWish(invocation: Invocation, chain: Chain): Promise<FeeWish> {
  const { flags } = invocation;
  const isGiven = ["fees", "gas-prices"].some((name) => flags.text(name) !== "");
  if (isGiven || flags.isOn("offline")) return givenFee(invocation);
  return { prices: await leastPrices(chain) };
}

/** The fee for an amount of gas; fractions of a base unit are rounded up. */
export function feeCoins(wish: FeeWish, gas: bigint): readonly Coin[] {
  if ("coins" in wish) return wish.coins;
  return wish.prices
    .map(({ denom, amount }) => ({ denom, amount: truncateDec(ceilDec(mulIntDec(amount, gas))) }))
    .filter(({ amount }) => amount > 0n);
}

/** `--gas`: a number, or `undefined` to simulate. */
export function givenGas({ flags }: Invocation): bigint | undefined {
  const text = flags.text("gas");
  if (text === "auto") return flags.isOn("offline") ? GAS_WITHOUT_NODE : undefined;
  if (!/^\d{1,19}$/.test(text) || BigInt(text) === 0n)
    throw new CliError(`invalid value "${text}" for --gas: it must be a whole number or auto`);
  return BigInt(text);
}

/** Gas with the margin of `--gas-adjustment`, rounded up. */
export function adjustedGas({ flags }: Invocation, used: bigint): bigint {
  const factor = parseDec(flags.decimal("gas-adjustment"));
  return truncateDec(ceilDec(mulIntDec(factor, used)));
}

export function feeOf(wish: FeeWish, gasLimit: bigint, who: Pick<Fee, "payer" | "granter">): Fee {
  return { ...who, amount: [...feeCoins(wish, gasLimit)], gasLimit };
}

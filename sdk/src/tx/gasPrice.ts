import { type Coins, parseDecCoins } from "@milkyway/math";
import { SdkError } from "../errors/sdkError.ts";

const SCALE = 10n ** 18n;

/** The fee for an amount of gas at a price as `0.01umilk`, rounded up. */
export function feeFor(gas: bigint, gasPrice: string): Coins {
  try {
    return parseDecCoins(gasPrice).map(({ denom, amount }) => ({
      denom,
      amount: (gas * amount + SCALE - 1n) / SCALE,
    }));
  } catch (error) {
    throw new SdkError(`not a gas price: ${gasPrice}`, {
      hint: "Write it as 0.01umilk.",
      cause: error,
    });
  }
}

/** Gas with a share on top, in thousandths: 1300 for 30 %. */
export function withMargin(gas: bigint, thousandths: bigint): bigint {
  return (gas * thousandths + 999n) / 1000n;
}

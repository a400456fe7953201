import { Service } from "@milkyway/codec/gen/cosmos/base/node/v1beta1";
import { type Client, query } from "@milkyway/sdk";

/** What gas costs where the node does not say. */
export const USUAL_GAS_PRICE = "0.01umilk";

/** Prices of gas that a node takes, one for each denomination: `0.01umilk`. */
export async function loadGasPrices(client: Client): Promise<readonly string[]> {
  const { minimumGasPrice } = await query(client, Service, "config", {});
  return readGasPrices(minimumGasPrice);
}

/** Takes a list of prices apart; a node without any is paid the usual one. */
export function readGasPrices(text: string): readonly string[] {
  const prices = text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => /[1-9]/.test(each.replace(/[a-zA-Z].*$/, "")));
  return prices.length === 0 ? [USUAL_GAS_PRICE] : prices;
}

/** The denomination of a price. */
export const denomOfPrice = (price: string): string => price.replace(/^[\d.]+/, "");

import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import { type Coin, parseCoins } from "@milkyway/math";
import { EngineError, messageOf } from "@milkyway/node";
import { addressBytes } from "../../../client/values/addresses.ts";

/** Of a denom that was asked for without an amount. */
const USUAL = 10_000_000n;
const MOST = 10n ** 30n;

/** Who is to get what. */
export interface Credit {
  readonly address: string;
  readonly coins: readonly Coin[];
}

function coinsIn({ denom, coins }: JsonObject): readonly Coin[] {
  if (typeof denom === "string") return parseCoins(`${USUAL}${denom}`);
  if (!Array.isArray(coins)) throw new EngineError("control", "denom or coins must be given");
  return parseCoins(
    coins.map((each) => (isJsonObject(each) ? `${each.amount}${each.denom}` : each)).join(","),
  );
}

/**
 * Reads a wish for coins: `{address, denom}` as CosmJS and Starship have it, or `{address, coins}` as Ignite, whose coins
 * are texts such as `5umilk`.
 */
export function readCredit(body: string): Credit {
  let json: JsonValue;
  try {
    json = JSON.parse(body) as JsonValue;
  } catch (error) {
    throw new EngineError("control", `the body is no JSON: ${messageOf(error)}`);
  }
  if (!isJsonObject(json)) throw new EngineError("control", "the body is no object");
  const { address } = json;
  if (typeof address !== "string" || addressBytes(address)?.kind !== "account")
    throw new EngineError("control", "address is no address of an account");
  try {
    const coins = coinsIn(json);
    if (coins.length > 0 && coins.every(({ amount }) => amount <= MOST)) return { address, coins };
  } catch (error) {
    throw new EngineError("control", messageOf(error));
  }
  throw new EngineError("control", "there are no coins to give, or too many");
}

import type { JsonObject } from "@milkyway/codec";
import { type Coin, parseCoin, parseCoins } from "@milkyway/math";
import { CliError } from "../../cliError.ts";

const json = ({ denom, amount }: Coin): JsonObject => ({ denom, amount: `${amount}` });

/** Reads an amount; throws the one sentence for a text that is none. */
export function orRefuse<T>(text: string, source: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`invalid value "${text}" for ${source}: ${reason}`, {
      hint: "An amount is a number and a denom, as 1000umilk; several stand with commas between them.",
    });
  }
}

/** One coin as JSON. */
export function coinJson(text: string, source: string): JsonObject {
  return json(orRefuse(text, source, () => parseCoin(text)));
}

/** Coins with commas between them, as JSON; sorted by denom. */
export function coinsJson(text: string, source: string): readonly JsonObject[] {
  return orRefuse(text, source, () => parseCoins(text)).map(json);
}

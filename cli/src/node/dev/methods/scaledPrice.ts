import { EngineError } from "@milkyway/node";

/** A decimal number of dollars as the integer that stands for it with so many places; more places are cut off. */
export function scaledPrice(text: string, decimals: number): bigint {
  const [, whole, fraction = ""] = /^(\d{1,40})(?:\.(\d{1,40}))?$/.exec(text) ?? [];
  if (whole === undefined)
    throw new EngineError("control", `a price is written as 5.20, not as ${text}`);
  return BigInt(whole + fraction.padEnd(decimals, "0").slice(0, decimals));
}

import { compareUtf8 } from "@milkyway/bytes";
import {
  type Dec,
  decFromInt,
  decToText,
  InvalidDec,
  mulDec,
  parseDec,
  powerDec,
  quoDec,
} from "@milkyway/math";
import type { Metadata } from "../../gen/cosmos/bank/v1beta1.ts";
import { Coin } from "../../gen/cosmos/base/v1beta1.ts";
import { presentByName, presentFields } from "../presentFields.ts";
import { SignBytesError } from "../signBytesError.ts";
import { formatDec, formatInt } from "./formatNumber.ts";

type MetadataOf = (denom: string) => Metadata | undefined;

function parseAmount(text: string): Dec {
  try {
    return parseDec(text);
  } catch (error) {
    if (error instanceof InvalidDec) throw new SignBytesError(error.message);
    throw error;
  }
}

/** The coin in the denom that its metadata wants displayed, if they have units for both denoms. */
function formatCoin(bytes: Uint8Array, metadataOf: MetadataOf): string {
  const fields = presentFields(Coin, bytes);
  const [denom, amount] = ["denom", "amount"].map(
    (name) => (presentByName(fields, name) ?? "") as string,
  ) as [string, string];
  const { display, denomUnits } = metadataOf(denom) ?? { display: "", denomUnits: [] };
  if (display === "" || display === denom) return `${formatDec(amount)} ${denom}`;
  const exponentOf = (name: string) => denomUnits.findLast((unit) => unit.denom === name)?.exponent;
  const [own, shown] = [exponentOf(denom), exponentOf(display)];
  if (own === undefined || shown === undefined) return `${formatInt(amount)} ${denom}`;
  const factor = powerDec(decFromInt(10n), BigInt(Math.abs(own - shown)));
  const value = parseAmount(amount);
  const scaled = own > shown ? mulDec(value, factor) : quoDec(value, factor);
  return `${formatDec(decToText(scaled))} ${display}`;
}

/** Coins on one line, sorted by the denom that is shown. */
export function formatCoins(coins: readonly Uint8Array[], metadataOf: MetadataOf): string {
  if (coins.length === 0) return "zero";
  const texts = coins.map((bytes) => formatCoin(bytes, metadataOf));
  for (const text of texts)
    if (text.includes(",")) throw new SignBytesError(`coin ${text} contains a comma`);
  const denomOf = (text: string) => text.split(" ")[1] as string;
  return texts.sort((a, b) => compareUtf8(denomOf(a), denomOf(b))).join(", ");
}

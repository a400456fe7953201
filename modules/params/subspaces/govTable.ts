import { type Coin, checkCoins, decToText, ONE_DEC } from "@milkyway/math";
import { goList, goPointer, goStruct, omitted } from "../goTypes/composites.ts";
import { goInt64, goText } from "../goTypes/scalars.ts";
import { decimal } from "./checks.ts";
import { type KeyTable, parameter } from "./parameter.ts";
import { goCoin } from "./sdkTables.ts";

const depositParams = goStruct({
  min_deposit: omitted(goList(goCoin)),
  max_deposit_period: omitted(goPointer(goInt64)),
});
const votingParams = goStruct({ voting_period: omitted(goPointer(goInt64)) });
const tallyParams = goStruct({
  quorum: omitted(goText),
  threshold: omitted(goText),
  veto_threshold: omitted(goText),
});

function checkQuorum(text: string): string | undefined {
  const value = decimal(text);
  if (typeof value === "string") return `invalid quorum string: ${value}`;
  if (value < 0n) return `quorom cannot be negative: ${decToText(value)}`;
  return value > ONE_DEC ? `quorom too large: ${text}` : undefined;
}

function checkThreshold(text: string, field: string, name: string): string | undefined {
  const value = decimal(text);
  if (typeof value === "string") return `invalid ${field} string: ${value}`;
  if (value <= 0n) return `${name} threshold must be positive: ${decToText(value)}`;
  return value > ONE_DEC ? `${name} threshold too large: ${text}` : undefined;
}

export const govTable: KeyTable = {
  depositparams: parameter(depositParams, ({ min_deposit, max_deposit_period }) => {
    if (checkCoins(min_deposit as readonly Coin[]) !== undefined) return "invalid minimum deposit";
    return max_deposit_period === undefined || max_deposit_period <= 0n
      ? `maximum deposit period must be positive: ${max_deposit_period ?? 0n}`
      : undefined;
  }),
  votingparams: parameter(votingParams, ({ voting_period }) => {
    if (voting_period === undefined) return "voting period must not be nil";
    return voting_period <= 0n ? `voting period must be positive: ${voting_period}` : undefined;
  }),
  tallyparams: parameter(
    tallyParams,
    ({ quorum, threshold, veto_threshold }) =>
      checkQuorum(quorum) ??
      checkThreshold(threshold, "threshold", "vote") ??
      checkThreshold(veto_threshold, "vetoThreshold", "veto"),
  ),
};

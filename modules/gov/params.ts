import { goDuration, SECOND } from "@milkyway/codec";
import type { Params } from "@milkyway/codec/gen/cosmos/gov/v1";
import { accounts, plainError } from "@milkyway/core";
import {
  type Coins,
  checkCoins,
  coinsToText,
  type Dec,
  decToText,
  isAllGte,
  ONE_DEC,
} from "@milkyway/math";
import { readDec } from "./readDec.ts";

function check(condition: boolean, text: string): void {
  if (!condition) throw plainError(text);
}

function isMinimum(coins: Coins): boolean {
  return coins.length > 0 && checkCoins(coins) === undefined;
}

function ratio(text: string, invalid: string): Dec {
  try {
    return readDec(text);
  } catch (error) {
    throw plainError(`${invalid}: ${error instanceof Error ? error.message : error}`);
  }
}

function checkDeposits({ minDeposit, expeditedMinDeposit, maxDepositPeriod }: Params): void {
  check(isMinimum(minDeposit), `invalid minimum deposit: ${coinsToText(minDeposit)}`);
  const expedited = coinsToText(expeditedMinDeposit);
  check(isMinimum(expeditedMinDeposit), `invalid expedited minimum deposit: ${expedited}`);
  check(
    !isAllGte(minDeposit, expeditedMinDeposit),
    `expedited minimum deposit must be greater than minimum deposit: ${expedited}`,
  );
  if (maxDepositPeriod === undefined) throw plainError("maximum deposit period must not be nil: 0");
  check(maxDepositPeriod > 0n, `maximum deposit period must be positive: ${maxDepositPeriod}`);
}

function checkQuorum({ quorum }: Params): void {
  const value = ratio(quorum, "invalid quorum string");
  check(value >= 0n, `quorom cannot be negative: ${decToText(value)}`);
  check(value <= ONE_DEC, `quorom too large: ${quorum}`);
}

function threshold(text: string, invalid: string, name: string): Dec {
  const value = ratio(text, invalid);
  check(value > 0n, `${name} must be positive: ${decToText(value)}`);
  check(value <= ONE_DEC, `${name} too large: ${decToText(value)}`);
  return value;
}

function checkThresholds(params: Params): void {
  const regular = threshold(params.threshold, "invalid threshold string", "vote threshold");
  const expedited = threshold(
    params.expeditedThreshold,
    "invalid expedited threshold string",
    "expedited vote threshold",
  );
  check(
    expedited > regular,
    `expedited vote threshold ${decToText(expedited)}, must be greater than the regular threshold ${decToText(regular)}`,
  );
  threshold(params.vetoThreshold, "invalid vetoThreshold string", "veto threshold");
}

/** Seconds as the reference compares them: with the rounding of a double. */
function seconds(duration: bigint): number {
  return Number(duration / SECOND) + Number(duration % SECOND) / 1e9;
}

function checkPeriods({ votingPeriod: regular, expeditedVotingPeriod: expedited }: Params): void {
  if (regular === undefined) throw plainError("voting period must not be nil: 0");
  check(regular > 0n, `voting period must be positive: ${goDuration(regular)}`);
  if (expedited === undefined) throw plainError("expedited voting period must not be nil: 0");
  const text = goDuration(expedited);
  check(expedited > 0n, `expedited voting period must be positive: ${text}`);
  check(
    seconds(expedited) < seconds(regular),
    `expedited voting period ${text} must be strictly less that the regular voting period ${goDuration(regular)}`,
  );
}

function checkRatio(text: string, invalid: string, name: string): void {
  const value = ratio(text, invalid);
  check(value >= 0n, `${name} must be positive: ${decToText(value)}`);
  check(value <= ONE_DEC, `${name} is too large: ${decToText(value)}`);
}

/** Fails on parameters that the reference refuses. The ratio for single deposits is not looked at. */
export function checkParams(params: Params): void {
  checkDeposits(params);
  checkQuorum(params);
  checkThresholds(params);
  checkPeriods(params);
  const initial = "mininum initial deposit ratio of proposal";
  checkRatio(params.minInitialDepositRatio, `invalid ${initial}`, initial);
  const cancel = "burn rate of cancel proposal";
  checkRatio(params.proposalCancelRatio, `invalid ${cancel}`, cancel);
  const destination = params.proposalCancelDest;
  check(
    destination === "" || accounts.isValid(destination),
    `deposits destination address is invalid: ${destination}`,
  );
}

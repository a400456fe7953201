/** Parameters that the modules of the SDK once kept here. None of them is read any more. */
import { type Coin, checkCoin, decToText } from "@milkyway/math";
import { always, goList, goPointer, goStruct, omitted } from "../goTypes/composites.ts";
import { goBool, goDec, goInt, goInt64, goText, goUint32, goUint64 } from "../goTypes/scalars.ts";
import { denom, nonZero, positive, share } from "./checks.ts";
import { anything, type KeyTable, parameter } from "./parameter.ts";

/** `sdk.Coin`. */
export const goCoin = goStruct({ denom: omitted(goText), amount: always(goInt) });

/** What is wrong with a coin, after a text. */
export function coinCheck(text: string) {
  return (value: { readonly denom: string; readonly amount: bigint | undefined }) =>
    checkCoin(value as Coin) === undefined
      ? undefined
      : `${text}: ${value.amount ?? "<nil>"}${value.denom}`;
}

export const authTable: KeyTable = {
  MaxMemoCharacters: parameter(goUint64, nonZero("invalid max memo characters")),
  TxSigLimit: parameter(goUint64, nonZero("invalid tx signature limit")),
  TxSizeCostPerByte: parameter(goUint64, nonZero("invalid tx size cost per byte")),
  SigVerifyCostED25519: parameter(goUint64, nonZero("invalid ED25519 signature verification cost")),
  SigVerifyCostSecp256k1: parameter(
    goUint64,
    nonZero("invalid SECK256k1 signature verification cost"),
  ),
};

export const stakingTable: KeyTable = {
  UnbondingTime: parameter(goInt64, positive("unbonding time must be positive")),
  MaxValidators: parameter(goUint32, nonZero("max validators must be positive")),
  MaxEntries: parameter(goUint32, nonZero("max entries must be positive")),
  HistoricalEntries: parameter(goUint32, anything),
  BondDenom: parameter(goText, denom("bond denom")),
  MinCommissionRate: parameter(
    goDec,
    share("minimum commission rate", "minimum commission rate cannot be greater than 100%"),
  ),
};

interface SendEnabled {
  readonly denom: string;
  readonly enabled: boolean;
}

function checkSendEnabled(entries: readonly (SendEnabled | undefined)[]): string | undefined {
  const seen = new Set<string>();
  for (const entry of entries) {
    const name = entry?.denom ?? "";
    if (seen.has(name)) return `duplicate send enabled parameter found: '${name}'`;
    const wrong = denom("denom")(name);
    if (wrong !== undefined) return wrong;
    seen.add(name);
  }
  return undefined;
}

const goSendEnabled = goStruct({ denom: omitted(goText), enabled: omitted(goBool) });

export const bankTable: KeyTable = {
  SendEnabled: parameter(goList(goPointer(goSendEnabled)), checkSendEnabled),
  DefaultSendEnabled: parameter(goBool, anything),
};

export const mintTable: KeyTable = {
  MintDenom: parameter(goText, denom("mint denom")),
  InflationRateChange: parameter(goDec, share("inflation rate change")),
  InflationMax: parameter(goDec, share("max inflation")),
  InflationMin: parameter(goDec, share("min inflation")),
  GoalBonded: parameter(goDec, (value) =>
    value !== undefined && value <= 0n
      ? `goal bonded must be positive: ${decToText(value)}`
      : share("goal bonded")(value),
  ),
  BlocksPerYear: parameter(goUint64, nonZero("blocks per year must be positive")),
};

export const distributionTable: KeyTable = {
  communitytax: parameter(goDec, share("community tax")),
  withdrawaddrenabled: parameter(goBool, anything),
};

export const slashingTable: KeyTable = {
  SignedBlocksWindow: parameter(goInt64, positive("signed blocks window must be positive")),
  MinSignedPerWindow: parameter(goDec, share("min signed per window")),
  DowntimeJailDuration: parameter(goInt64, positive("downtime jail duration must be positive")),
  SlashFractionDoubleSign: parameter(goDec, share("double sign slash fraction")),
  SlashFractionDowntime: parameter(goDec, share("downtime slash fraction")),
};

export const crisisTable: KeyTable = {
  ConstantFee: parameter(goCoin, coinCheck("invalid constant fee")),
};

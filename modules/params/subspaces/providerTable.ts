/** @see https://github.com/cosmos/interchain-security/blob/v6.3.0/x/ccv/provider/types/params.go */
import { ONE_DEC } from "@milkyway/math";
import { isBlank } from "../../registry/index.ts";
import { always, goList, goPointer, goStruct, omitted } from "../goTypes/composites.ts";
import { goBool, goBytes, goInt32, goInt64, goText, goUint64 } from "../goTypes/scalars.ts";
import { decimal } from "./checks.ts";
import { type KeyTable, parameter } from "./parameter.ts";
import { coinCheck, goCoin } from "./sdkTables.ts";

const height = goStruct({ revision_number: omitted(goUint64), revision_height: omitted(goUint64) });
const leafSpec = goStruct({
  hash: omitted(goInt32),
  prehash_key: omitted(goInt32),
  prehash_value: omitted(goInt32),
  length: omitted(goInt32),
  prefix: omitted(goBytes),
});
const innerSpec = goStruct({
  child_order: omitted(goList(goInt32)),
  child_size: omitted(goInt32),
  min_prefix_length: omitted(goInt32),
  max_prefix_length: omitted(goInt32),
  empty_child: omitted(goBytes),
  hash: omitted(goInt32),
});
const proofSpec = goStruct({
  leaf_spec: omitted(goPointer(leafSpec)),
  inner_spec: omitted(goPointer(innerSpec)),
  max_depth: omitted(goInt32),
  min_depth: omitted(goInt32),
  prehash_key_before_comparison: omitted(goBool),
});
const clientState = goStruct({
  chain_id: omitted(goText),
  trust_level: always(goStruct({ numerator: omitted(goUint64), denominator: omitted(goUint64) })),
  trusting_period: always(goInt64),
  unbonding_period: always(goInt64),
  max_clock_drift: always(goInt64),
  frozen_height: always(height),
  latest_height: always(height),
  proof_specs: omitted(goList(goPointer(proofSpec))),
  upgrade_path: omitted(goList(goText)),
  allow_update_after_expiry: omitted(goBool),
  allow_update_after_misbehaviour: omitted(goBool),
});

function isTrustLevel(numerator: bigint, denominator: bigint): boolean {
  return denominator !== 0n && numerator * 3n >= denominator && numerator <= denominator;
}

/** Periods, chain id and height are filled in later, so they are not looked at. */
function checkTemplate(client: typeof clientState.zero): string | undefined {
  const { trust_level, max_clock_drift, proof_specs, upgrade_path } = client;
  if (!isTrustLevel(trust_level.numerator, trust_level.denominator))
    return `trustLevel must be within [1/3, 1], given {${trust_level.numerator} ${trust_level.denominator}}`;
  if (max_clock_drift <= 0n) return "max clock drift must be greater than zero";
  if (proof_specs.length === 0) return "proof specs cannot be nil for tm client";
  const missing = proof_specs.indexOf(undefined);
  if (missing >= 0) return `proof spec cannot be nil at index: ${missing}`;
  const blank = upgrade_path.findIndex(isBlank);
  return blank >= 0 ? `key in upgrade path at index ${blank} cannot be empty` : undefined;
}

function checkFraction(text: string): string | undefined {
  const value = decimal(text);
  if (typeof value === "string") return value;
  if (value < 0n) return `param cannot be negative, got ${text}`;
  return value > ONE_DEC ? `param cannot be greater than 1, got ${text}` : undefined;
}

const checkPeriod = (value: bigint) => (value > 0n ? undefined : "duration must be positive");
const checkNumber = (value: bigint) => (value > 0n ? undefined : "int must be positive");

export const providerTable: KeyTable = {
  TemplateClient: parameter(clientState, checkTemplate),
  TrustingPeriodFraction: parameter(goText, checkFraction),
  CcvTimeoutPeriod: parameter(goInt64, checkPeriod),
  SlashMeterReplenishPeriod: parameter(goInt64, checkPeriod),
  SlashMeterReplenishFraction: parameter(goText, checkFraction),
  ConsumerRewardDenomRegistrationFee: parameter(
    goCoin,
    coinCheck("invalid consumer reward denom registration fee"),
  ),
  BlocksPerEpoch: parameter(goInt64, checkNumber),
  NumberOfEpochsToStartReceivingRewards: parameter(goInt64, checkNumber),
  MaxProviderConsensusValidators: parameter(goInt64, checkNumber),
};

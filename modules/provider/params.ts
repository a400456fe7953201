import { SECOND } from "@milkyway/codec";
import { HashOp, LengthOp, type ProofSpec } from "@milkyway/codec/gen/cosmos/ics23/v1";
import type { Params } from "@milkyway/codec/gen/interchain_security/ccv/provider/v1";
import { plainError } from "@milkyway/core";
import { checkCoin, InvalidDec, ONE_DEC, parseDec, ZERO_DEC } from "@milkyway/math";

function spec(childSize: number, minPrefixLength: number, maxPrefixLength: number): ProofSpec {
  return {
    leafSpec: {
      hash: HashOp.SHA256,
      prehashKey: HashOp.NO_HASH,
      prehashValue: HashOp.SHA256,
      length: LengthOp.VAR_PROTO,
      prefix: Uint8Array.of(0),
    },
    innerSpec: {
      childOrder: [0, 1],
      childSize,
      minPrefixLength,
      maxPrefixLength,
      emptyChild: new Uint8Array(0),
      hash: HashOp.SHA256,
    },
    maxDepth: 0,
    minDepth: 0,
    prehashKeyBeforeComparison: false,
  };
}

const NO_HEIGHT = { revisionNumber: 0n, revisionHeight: 0n };

/** Parameters of a chain that has no consumers yet. */
export const DEFAULT_PARAMS: Params = {
  templateClient: {
    chainId: "",
    trustLevel: { numerator: 1n, denominator: 3n },
    trustingPeriod: 0n,
    unbondingPeriod: 0n,
    maxClockDrift: 10n * SECOND,
    frozenHeight: NO_HEIGHT,
    latestHeight: NO_HEIGHT,
    proofSpecs: [spec(33, 4, 12), spec(32, 1, 1)],
    upgradePath: ["upgrade", "upgradedIBCState"],
    allowUpdateAfterExpiry: false,
    allowUpdateAfterMisbehaviour: false,
  },
  trustingPeriodFraction: "0.66",
  ccvTimeoutPeriod: 2_419_200n * SECOND,
  slashMeterReplenishPeriod: 3_600n * SECOND,
  slashMeterReplenishFraction: "0.05",
  consumerRewardDenomRegistrationFee: { denom: "stake", amount: 10_000_000n },
  blocksPerEpoch: 600n,
  numberOfEpochsToStartReceivingRewards: 24n,
  maxProviderConsensusValidators: 180n,
};

function checkFraction(text: string, name: string): void {
  try {
    const value = parseDec(text);
    if (value < ZERO_DEC || value > ONE_DEC)
      throw plainError(`${name} is not between 0 and 1: ${text}`);
  } catch (error) {
    if (error instanceof InvalidDec) throw plainError(`${name} is invalid: ${error.message}`);
    throw error;
  }
}

function checkPositive(value: bigint, name: string): void {
  if (value <= 0n) throw plainError(`${name} is invalid: duration cannot be zero or negative`);
}

/** Throws on parameters that are refused. */
export function validateParams(params: Params): void {
  if (params.templateClient === undefined) throw plainError("template client is nil");
  if (params.templateClient.proofSpecs.length === 0)
    throw plainError("template client: proof specs cannot be nil for tm client");
  checkFraction(params.trustingPeriodFraction, "trusting period fraction");
  checkPositive(params.ccvTimeoutPeriod, "ccv timeout period");
  checkPositive(params.slashMeterReplenishPeriod, "slash meter replenish period");
  checkFraction(params.slashMeterReplenishFraction, "slash meter replenish fraction");
  const wrong = checkCoin(params.consumerRewardDenomRegistrationFee);
  if (wrong) throw plainError(`consumer reward denom registration fee is invalid: ${wrong}`);
  checkPositive(params.blocksPerEpoch, "blocks per epoch");
  checkPositive(
    params.numberOfEpochsToStartReceivingRewards,
    "number of epochs to start receiving rewards",
  );
  checkPositive(params.maxProviderConsensusValidators, "max provider consensus validators");
}

import { type Bin, bytesToBin } from "@milkyway/bytes";
import { type Any, unixSeconds } from "@milkyway/codec";
import { Equivocation } from "@milkyway/codec/gen/cosmos/evidence/v1beta1";
import { plainError } from "@milkyway/core";
import { sha256 } from "@milkyway/crypto";

const TYPE_URL = `/${Equivocation.typeName}`;

export function evidenceToAny(evidence: Equivocation): Any {
  return { typeUrl: TYPE_URL, value: Equivocation.encode(evidence) };
}

/** The evidence in an `Any`; `undefined` for another type. */
export function evidenceFromAny({ typeUrl, value }: Any): Equivocation | undefined {
  return typeUrl === TYPE_URL ? Equivocation.decode(value) : undefined;
}

/** Under what the evidence is kept. */
export function evidenceHash(evidence: Equivocation): Bin {
  return bytesToBin(sha256(Equivocation.encode(evidence)));
}

/** Throws on evidence that cannot be. */
export function validateEvidence({ time, height, power, consensusAddress }: Equivocation): void {
  if (unixSeconds(time) <= 0n) throw plainError(`invalid equivocation time: ${unixSeconds(time)}`);
  if (height < 1n) throw plainError(`invalid equivocation height: ${height}`);
  if (power < 1n) throw plainError(`invalid equivocation validator power: ${power}`);
  if (consensusAddress === "")
    throw plainError(`invalid equivocation validator consensus address: ${consensusAddress}`);
}

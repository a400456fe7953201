import { equalBytes, toBase64, toHex } from "@milkyway/bytes";
import { Reader } from "@milkyway/codec";
import { CanonicalVote } from "@milkyway/codec/gen/tendermint/types";
import { asBase64, asHex, asInt64, CometError, parseObject } from "@milkyway/comet";
import type { SignedStep } from "./privValidator.ts";

/** The last signature of a validator and what it is of; both empty before the first. */
export interface SignState extends SignedStep {
  readonly signature: Uint8Array;
  readonly signBytes: Uint8Array;
}

const NO_BYTES = new Uint8Array(0);

/** The state of a validator that has signed nothing. */
export const NOTHING_SIGNED: SignState = {
  height: 0n,
  round: 0,
  step: 0,
  signature: NO_BYTES,
  signBytes: NO_BYTES,
};

/** The file `priv_validator_state.json`. */
export function signStateToJson({ height, round, step, signature, signBytes }: SignState): string {
  const signed = signBytes.length > 0;
  return JSON.stringify(
    {
      height: `${height}`,
      round,
      step,
      ...(signed
        ? { signature: toBase64(signature), signbytes: toHex(signBytes).toUpperCase() }
        : {}),
    },
    undefined,
    2,
  );
}

/** Reads the file `priv_validator_state.json`. */
export function signStateFromJson(text: string): SignState {
  const json = parseObject(text, "the validator's sign state");
  const { round = 0, step = 0 } = json;
  if (!Number.isSafeInteger(round) || !Number.isSafeInteger(step))
    throw new CometError("round and step of the validator's sign state are no integers");
  return {
    height: asInt64(json.height, "height"),
    round: round as number,
    step: step as number,
    signature: asBase64(json.signature, "signature"),
    signBytes: asHex(json.signbytes, "signbytes"),
  };
}

/** Whether a step is the one signed last; throws when it comes before. */
export function isSameStep(last: SignedStep, { height, round, step }: SignedStep): boolean {
  if (last.height > height)
    throw new CometError(`height regression. Got ${height}, last height ${last.height}`);
  if (last.height < height) return false;
  if (last.round > round)
    throw new CometError(
      `round regression at height ${height}. Got ${round}, last round ${last.round}`,
    );
  if (last.round < round) return false;
  if (last.step > step)
    throw new CometError(
      `step regression at height ${height} round ${round}. Got ${step}, last step ${last.step}`,
    );
  return last.step === step;
}

function decodeVote(signBytes: Uint8Array): CanonicalVote {
  const reader = new Reader(signBytes);
  reader.enter();
  return CanonicalVote.readFrom(reader);
}

/** The time in signed vote bytes, if another vote's bytes differ from them in nothing else. */
export function timeIfOnlyTimeDiffers(signed: Uint8Array, other: Uint8Array): bigint | undefined {
  const before = decodeVote(signed);
  const same = CanonicalVote.encode({ ...decodeVote(other), timestamp: before.timestamp });
  return equalBytes(same, CanonicalVote.encode(before)) ? before.timestamp : undefined;
}

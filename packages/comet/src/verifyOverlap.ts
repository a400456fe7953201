import { toHex } from "@milkyway/bytes";
import { BlockIDFlag, type Commit, type ValidatorSet } from "@milkyway/codec/gen/tendermint/types";
import { CometError } from "./cometError.ts";
import { verifyBy } from "./consensusKey.ts";
import { commitSignBytes } from "./verifyCommit.ts";

/**
 * Whether validators with more than a third of the power of a set that is trusted signed a block, which may be that of
 * another set. Throws on a wrong signature of one of them.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/types/validation.go VerifyCommitLightTrusting
 */
export function isSignedByThird(chainId: string, trusted: ValidatorSet, commit: Commit): boolean {
  const byAddress = new Map(trusted.validators.map((each) => [toHex(each.address), each]));
  let power = 0n;
  for (const [index, signature] of commit.signatures.entries()) {
    if (signature.blockIdFlag !== BlockIDFlag.BLOCK_ID_FLAG_COMMIT) continue;
    const address = toHex(signature.validatorAddress);
    const validator = byAddress.get(address);
    if (validator === undefined) continue;
    // Each counts once.
    byAddress.delete(address);
    const signed = commitSignBytes(chainId, commit, index);
    if (!verifyBy(validator.pubKey, signed, signature.signature))
      throw new CometError(`wrong signature (#${index})`);
    power += validator.votingPower;
    if (power > trusted.totalVotingPower / 3n) return true;
  }
  return false;
}

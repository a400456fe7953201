import type { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import { type ChainParams, CometError, MAX_BLOCK_BYTES } from "@milkyway/comet";

const KEY_TYPES = ["ed25519", "secp256k1"];

/**
 * Throws when parameters are outside of their limits.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/types/params.go ValidateBasic
 */
export function checkParams({ block, evidence, validator, abci }: ChainParams): void {
  const limit = block.maxBytes === -1n ? MAX_BLOCK_BYTES : block.maxBytes;
  const { maxAgeNumBlocks, maxAgeDuration } = evidence;
  const enable = abci.voteExtensionsEnableHeight;
  const unknown = validator.pubKeyTypes.findIndex((type) => !KEY_TYPES.includes(type));
  const rules: readonly (readonly [holds: boolean, text: string])[] = [
    [block.maxBytes !== 0n, "block.MaxBytes cannot be 0"],
    [block.maxBytes >= -1n, `block.MaxBytes must be -1 or greater than 0. Got ${block.maxBytes}`],
    [
      block.maxBytes <= MAX_BLOCK_BYTES,
      `block.MaxBytes is too big. ${block.maxBytes} > ${MAX_BLOCK_BYTES}`,
    ],
    [block.maxGas >= -1n, `block.MaxGas must be greater or equal to -1. Got ${block.maxGas}`],
    [
      maxAgeNumBlocks > 0n,
      `evidence.MaxAgeNumBlocks must be greater than 0. Got ${maxAgeNumBlocks}`,
    ],
    [
      maxAgeDuration > 0n,
      `evidence.MaxAgeDuration must be grater than 0 if provided, Got ${maxAgeDuration}`,
    ],
    [
      evidence.maxBytes <= limit,
      `evidence.MaxBytesEvidence is greater than upper bound, ${evidence.maxBytes} > ${block.maxBytes}`,
    ],
    [evidence.maxBytes >= 0n, `evidence.MaxBytes must be non negative. Got: ${evidence.maxBytes}`],
    [enable >= 0n, `ABCI.VoteExtensionsEnableHeight cannot be negative. Got: ${enable}`],
    [validator.pubKeyTypes.length > 0, "len(Validator.PubKeyTypes) must be greater than 0"],
    [
      unknown < 0,
      `params.Validator.PubKeyTypes[${unknown}], ${validator.pubKeyTypes[unknown]}, is an unknown pubkey type`,
    ],
  ];
  for (const [holds, text] of rules) if (!holds) throw new CometError(text);
}

/**
 * Throws when a block at a height may not change the height of vote extensions as the update wants.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/types/params.go ValidateUpdate
 */
export function checkUpdate(
  params: ChainParams,
  update: ConsensusParams | undefined,
  height: bigint,
): void {
  if (update?.abci === undefined) return;
  const [before, after] = [
    params.abci.voteExtensionsEnableHeight,
    update.abci.voteExtensionsEnableHeight,
  ];
  if (after < 0n) throw new CometError("VoteExtensionsEnableHeight must be positive");
  if (before === after || (before <= 0n && after === 0n)) return;
  if (before > 0n && after === 0n) {
    if (before > height) return;
    throw new CometError(
      `vote extensions cannot be disabled once enabled: enable height: ${before}, current height ${height}`,
    );
  }
  if (after <= height)
    throw new CometError(
      `vote extensions cannot be updated to a past or current height, enable height: ${after}, current height ${height}`,
    );
  if (before > 0n && before <= height)
    throw new CometError(
      `vote extensions cannot be modified once enabled: enable height: ${before}, current height ${height}`,
    );
}

/** Rules of CometBFT for its parameters. @see https://github.com/cometbft/cometbft/blob/v0.38.19/types/params.go */
import { goDuration } from "@milkyway/codec";
import type {
  BlockParams,
  EvidenceParams,
  ValidatorParams,
} from "@milkyway/codec/gen/tendermint/types";
import { plainError } from "@milkyway/core";

const MAX_BLOCK_BYTES = 104_857_600n;
const KEY_TYPES: readonly string[] = ["ed25519", "secp256k1"];

/** Parameters of which every part is there. */
export interface FullParams {
  readonly block: BlockParams;
  readonly evidence: EvidenceParams;
  readonly validator: ValidatorParams;
  readonly version: { readonly app: bigint };
  readonly abci: { readonly voteExtensionsEnableHeight: bigint };
}

function check(condition: boolean, text: string): void {
  if (!condition) throw plainError(text);
}

function checkBlock({ maxBytes, maxGas }: BlockParams): void {
  check(maxBytes !== 0n, "block.MaxBytes cannot be 0");
  check(maxBytes >= -1n, `block.MaxBytes must be -1 or greater than 0. Got ${maxBytes}`);
  check(maxBytes <= MAX_BLOCK_BYTES, `block.MaxBytes is too big. ${maxBytes} > ${MAX_BLOCK_BYTES}`);
  check(maxGas >= -1n, `block.MaxGas must be greater or equal to -1. Got ${maxGas}`);
}

function checkEvidence(evidence: EvidenceParams, blockBytes: bigint): void {
  const { maxAgeNumBlocks, maxAgeDuration, maxBytes } = evidence;
  check(
    maxAgeNumBlocks > 0n,
    `evidence.MaxAgeNumBlocks must be greater than 0. Got ${maxAgeNumBlocks}`,
  );
  check(
    maxAgeDuration > 0n,
    `evidence.MaxAgeDuration must be grater than 0 if provided, Got ${goDuration(maxAgeDuration)}`,
  );
  check(
    maxBytes <= (blockBytes === -1n ? MAX_BLOCK_BYTES : blockBytes),
    `evidence.MaxBytesEvidence is greater than upper bound, ${maxBytes} > ${blockBytes}`,
  );
  check(maxBytes >= 0n, `evidence.MaxBytes must be non negative. Got: ${maxBytes}`);
}

function checkValidator({ pubKeyTypes }: ValidatorParams): void {
  check(pubKeyTypes.length > 0, "len(Validator.PubKeyTypes) must be greater than 0");
  for (const [index, type] of pubKeyTypes.entries())
    check(
      KEY_TYPES.includes(type),
      `params.Validator.PubKeyTypes[${index}], ${type}, is an unknown pubkey type`,
    );
}

/** Fails on parameters with which consensus could not go on. */
export function checkParams({ block, evidence, validator, abci }: FullParams): void {
  checkBlock(block);
  checkEvidence(evidence, block.maxBytes);
  const height = abci.voteExtensionsEnableHeight;
  check(height >= 0n, `ABCI.VoteExtensionsEnableHeight cannot be negative. Got: ${height}`);
  checkValidator(validator);
}

/** Vote extensions begin at a height yet to come, once and for all. */
export function checkExtensionHeight(before: bigint, after: bigint, height: bigint): void {
  check(after >= 0n, "VoteExtensionsEnableHeight must be positive");
  if (before === after || (before <= 0n && after === 0n)) return;
  if (after === 0n) {
    check(
      before > height,
      `vote extensions cannot be disabled once enabledold enable height: ${before}, current height ${height}`,
    );
    return;
  }
  check(
    after > height,
    `vote extensions cannot be updated to a past or current height, enable height: ${after}, current height ${height}`,
  );
  check(
    before <= 0n || before > height,
    `vote extensions cannot be modified once enabledenable height: ${before}, current height ${height}`,
  );
}

/** Data structures of CometBFT and their hashes, as they are without a network and without files. */
export { equalBlockIds, isNoBlock, NO_BLOCK_ID } from "./blockId.ts";
export { CometError } from "./cometError.ts";
export {
  ed25519Key,
  keyAddress,
  keyFromJson,
  keyToJson,
  keyType,
  verifyBy,
} from "./consensusKey.ts";
export {
  type ChainParams,
  DEFAULT_PARAMS,
  extensionsEnabled,
  MAX_BLOCK_BYTES,
  updateParams,
} from "./consensusParams.ts";
export {
  commitHash,
  consensusParamsHash,
  dataHash,
  evidenceHash,
  resultsHash,
  txProof,
  validatorsHash,
} from "./hashes.ts";
export { headerHash } from "./headerHash.ts";
export { asBase64, asHex, asInt64, asList, asObject, asText, parseObject } from "./json.ts";
export type { RawBlock } from "./rawBlock.ts";
export { type HeaderWithCommit, readSignedHeader } from "./readSignedHeader.ts";
export { readValidators, validatorSetOf } from "./readValidators.ts";
export { extensionSignBytes, proposalSignBytes, voteSignBytes } from "./signBytes.ts";
export { txHash } from "./txHash.ts";
export {
  byAddress,
  byPower,
  createValidator,
  findValidator,
  MAX_TOTAL_POWER,
  NO_VALIDATORS,
  totalPower,
  validatorText,
} from "./validatorSet.ts";
export { commitSignBytes, isTwoThirds, verifyCommit } from "./verifyCommit.ts";
export { isSignedByThird } from "./verifyOverlap.ts";

export { applyPrices, type VoteWeights } from "./applyPrices.ts";
export { decodePrices, encodePrices } from "./deltas.ts";
export { voteExtensionsEnabled } from "./enabled.ts";
export { decodeExtendedCommit, encodeExtendedCommit } from "./extendedCommit.ts";
export { decodeGoBigInt, encodeGoBigInt } from "./goBigInt.ts";
export { aggregateReports, type Report, weightedMedian } from "./median.ts";
export {
  extensionSignBytes,
  pruneExtensions,
  type VoteSignatures,
  validateCommit,
  validateExtension,
  validateExtensions,
} from "./validateCommit.ts";
export {
  decodeVoteExtension,
  type EncodedPrices,
  encodeVoteExtension,
  validateVoteExtension,
} from "./voteExtension.ts";

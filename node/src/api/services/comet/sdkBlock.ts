import { bytesToBin } from "@milkyway/bytes";
import type { Block as SdkBlock } from "@milkyway/codec/gen/cosmos/base/tendermint/v1beta1";
import type { Block } from "@milkyway/codec/gen/tendermint/types";
import { consensusAddresses } from "@milkyway/core";

/** A block whose proposer is written as an address. */
export function sdkBlock({ header, data, evidence, lastCommit }: Block): SdkBlock {
  const proposerAddress = consensusAddresses.toText(bytesToBin(header.proposerAddress));
  return { header: { ...header, proposerAddress }, data, evidence, lastCommit };
}

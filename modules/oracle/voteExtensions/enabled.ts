import type { Ctx } from "@milkyway/core";

/** Whether the block at the context's height begins with the votes of the block before and what was attached to them. */
export function voteExtensionsEnabled({ height, consensusParams }: Ctx): boolean {
  const from = consensusParams.abci?.voteExtensionsEnableHeight ?? 0n;
  return from !== 0n && height > 1n && from < height;
}

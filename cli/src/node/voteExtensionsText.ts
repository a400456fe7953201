import type { GenesisDoc } from "@milkyway/node";

/** Whether votes of a chain carry prices, in a sentence. */
export function voteExtensionsText({ params }: Pick<GenesisDoc, "params">): string {
  const { voteExtensionsEnableHeight: from } = params.abci;
  if (from === 0n) return "vote extensions are off: prices are those of the state";
  return `vote extensions are on from height ${from}: prices come with votes, if the node has any`;
}

import { fromUtf8, toBase64 } from "@milkyway/bytes";
import { EngineError, method } from "@milkyway/node";
import type { DevControl } from "../devControl.ts";

/** Form of dumps, the same as that of chains in a process. */
export const DUMP_FORMAT = "milkyway-dev-chain/1";

/** The chain with its history as JSON text: where it began, and every block since. */
export function dumpText({ engine }: DevControl): string {
  const { chainId, genesisTime, appState, initialHeight, params } = engine.genesis;
  const { voteExtensionsEnableHeight: from } = params.abci;
  // What votes carried comes first, and is made anew.
  const isVoted = (height: bigint) => from > 0n && height > from;
  const blocks: { readonly time: string; readonly txs: readonly string[] }[] = [];
  for (let at = initialHeight; at <= engine.chain.latestHeight; at++) {
    const { block } = engine.chain.block(at);
    const txs = isVoted(at) ? block.data.txs.slice(1) : block.data.txs;
    blocks.push({ time: `${block.header.time}`, txs: txs.map(toBase64) });
  }
  const head = JSON.stringify({ format: DUMP_FORMAT, chainId, time: `${genesisTime}` });
  return `${head.slice(0, -1)},"appState":${fromUtf8(appState)},"blocks":${JSON.stringify(blocks)}}`;
}

/** Methods that take a chain with all its history out of a node. */
export function dumpMethods(control: DevControl) {
  return {
    dev_dumpState: method({}, () => dumpText(control)),
    dev_loadState: method({}, () => {
      throw new EngineError(
        "control",
        "a dump is loaded at the start of a chain: milkywayd dev --from dump.json",
      );
    }),
  };
}

import { fromUtf8, toBase64 } from "@milkyway/bytes";
import { type JsonValue, stringifyJson } from "@milkyway/codec";
import { EngineError, method } from "@milkyway/node";
import type { DevControl } from "../devControl.ts";
import { DUMP_FORMAT, type Dump, isDump, readDump, replayDump } from "../loadDump.ts";
import { jsonOf } from "./devParams.ts";

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

/** A dump in which this very chain began, and made its first block. */
function dumpOf(control: DevControl, document: JsonValue): Dump {
  const own = JSON.parse(dumpText(control)) as JsonValue;
  const beginning = (of: JsonValue) => {
    if (!isDump(of)) throw new EngineError("control", "state must be what dev_dumpState gave");
    const { chainId, time, appState, blocks } = of;
    return stringifyJson([
      chainId,
      time,
      appState,
      Array.isArray(blocks) && blocks[0],
    ] as JsonValue);
  };
  if (beginning(document) !== beginning(own))
    throw new EngineError(
      "control",
      "the dump is of another chain: start one with milkywayd dev --from dump.json",
    );
  return readDump(document as Parameters<typeof readDump>[0]);
}

/** Goes back to the first block and makes those of a dump after it. */
async function load(control: DevControl, { blocks, ...rest }: Dump): Promise<void> {
  await control.rollback(control.engine.genesis.initialHeight);
  await replayDump(control, { ...rest, blocks: blocks.slice(1) });
}

/** Methods that take a chain with all its history out of a node, and bring it back. */
export function dumpMethods(control: DevControl) {
  return {
    dev_dumpState: method({}, () => dumpText(control)),
    dev_loadState: method({ state: "json" }, async (_, { state }) => {
      const dump = dumpOf(control, jsonOf(state, "state"));
      await control.byHand(async () => {
        const before = readDump(JSON.parse(dumpText(control)));
        try {
          await load(control, dump);
        } catch (error) {
          await load(control, before);
          throw error;
        }
      });
      return JSON.stringify({ height: `${control.height}` });
    }),
  };
}

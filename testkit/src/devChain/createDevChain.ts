import { unsignedTx, worldMessages } from "@milkyway/app";
import { SECOND } from "@milkyway/codec";
import { BlockMaker } from "./blockMaker.ts";
import { DevChain } from "./devChain.ts";
import { genesisOf } from "./devGenesis.ts";
import { type DevBlock, readDump } from "./dump.ts";
import type { DevChainOptions } from "./options.ts";

/** A second after genesis, with all that makes a world. */
function firstBlock({ genesis }: BlockMaker, { world }: DevChainOptions): DevBlock {
  const time = genesis.time + SECOND;
  const messages = world ? worldMessages(time) : [];
  return { time, txs: messages.map((message) => unsignedTx([message], 1)) };
}

/** Makes a chain in this process, with its first block. */
export async function createDevChain(options: DevChainOptions = {}): Promise<DevChain> {
  const given = options.dump === undefined ? undefined : readDump(options.dump);
  const maker = new BlockMaker(given?.genesis ?? genesisOf(options));
  const blocks = given?.blocks ?? [firstBlock(maker, options)];
  for (const block of blocks) await maker.make(block);
  return new DevChain(maker, options);
}

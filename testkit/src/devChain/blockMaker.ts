import { type OpenChain, openChain } from "@milkyway/app";
import type { Time } from "@milkyway/codec";
import type { Event } from "@milkyway/codec/gen/tendermint/abci";
import { type CommitStore, createCommitStore } from "@milkyway/store";
import { executeBlock, type Position, startChain } from "../driver/blockDriver.ts";
import { storesOf } from "../driver/storesOf.ts";
import type { DevBlock } from "./dump.ts";
import type { DevGenesis } from "./options.ts";
import { type TxResult, toTxResult } from "./txResult.ts";

/** A block of a developer chain. */
export interface MadeBlock {
  readonly height: bigint;
  readonly time: Time;
  readonly txs: readonly Uint8Array[];
  readonly results: readonly TxResult[];
  /** Events of the code before and after the transactions. */
  readonly events: readonly Event[];
}

/** Makes blocks in memory, keeps them, and goes back. */
export class BlockMaker {
  readonly chain: OpenChain;
  readonly genesis: DevGenesis;
  readonly blocks: MadeBlock[] = [];
  private readonly store: CommitStore;
  private readonly positions: Position[] = [];

  constructor(genesis: DevGenesis) {
    this.genesis = genesis;
    this.store = createCommitStore({ stores: storesOf(genesis.appState) });
    this.chain = openChain({ store: this.store, chainId: genesis.chainId, dev: true });
    this.positions.push(startChain(this.chain.application, genesis));
  }

  get position(): Position {
    return this.positions.at(-1) as Position;
  }

  /** Hash of the state after the last block. */
  get appHash(): Uint8Array {
    return this.store.appHash;
  }

  /** Makes the next block. When the chain halts at it, nothing of it is kept. */
  async make({ time, txs }: DevBlock): Promise<MadeBlock> {
    const { application } = this.chain;
    const { position, result } = this.execute({ time, txs });
    await application.commit();
    this.positions.push(position);
    const { height } = position;
    const results = result.txResults.map((tx, i) =>
      toTxResult(txs[i] as Uint8Array, tx, height, i),
    );
    const made = { height, time, txs, results, events: result.events };
    this.blocks.push(made);
    return made;
  }

  /** Goes back to the state after a block; the blocks since are gone. */
  async revert(height: bigint): Promise<void> {
    const first = this.positions[0]?.height ?? 0n;
    const count = Number(height - first);
    if (count < 1 || count > this.blocks.length)
      throw new RangeError(`there is no block ${height} to go back to`);
    await this.store.rollback(Number(height));
    this.chain.application.reload();
    this.blocks.length = count;
    this.positions.length = count + 1;
  }

  private execute(block: DevBlock) {
    try {
      return executeBlock(this.chain.application, this.position, block);
    } catch (error) {
      this.chain.application.reload();
      throw error;
    }
  }
}

import type { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import type { StateAccess } from "@milkyway/collections";
import type { KVStore, MultiStore } from "@milkyway/store";
import type { BlockInfo } from "./block.ts";
import type { Event } from "./events.ts";
import { GasMeter, STORE_GAS, TRANSIENT_GAS } from "./gas.ts";
import { MeteredStore } from "./meteredStore.ts";
import type { Rules } from "./rules.ts";

/** Why code is being run. */
export type ExecMode =
  | "init"
  | "check"
  | "recheck"
  | "simulate"
  | "proposal"
  | "vote"
  | "finalize"
  | "query";

/** What a transaction lets its messages and the ante chain know. */
export interface TxInfo {
  readonly bytes: Uint8Array;
  /** Position in the block; set by the ante chain. */
  readonly index?: number;
}

export interface CtxFields {
  readonly block: BlockInfo;
  readonly stores: MultiStore;
  readonly gas: GasMeter;
  readonly blockGas: GasMeter;
  /** Begin- and end-block code runs unmetered; its gas is seen by nobody. */
  readonly metered: boolean;
  readonly mode: ExecMode;
  readonly events: Event[];
  readonly consensusParams: ConsensusParams;
  readonly rules: Rules;
  readonly tx: TxInfo | undefined;
}

/** State, gas, events and surroundings of one piece of execution. What differs in a part of it is put in by `with`. */
export class Ctx implements StateAccess, CtxFields {
  readonly block: BlockInfo;
  readonly stores: MultiStore;
  readonly gas: GasMeter;
  readonly blockGas: GasMeter;
  readonly metered: boolean;
  readonly mode: ExecMode;
  readonly events: Event[];
  readonly consensusParams: ConsensusParams;
  readonly rules: Rules;
  readonly tx: TxInfo | undefined;
  /** Stores by name, shared by contexts that charge the same meter for the same state. */
  private readonly opened: Map<string, KVStore>;

  constructor(fields: CtxFields, opened = new Map<string, KVStore>()) {
    this.opened = opened;
    this.block = fields.block;
    this.stores = fields.stores;
    this.gas = fields.gas;
    this.blockGas = fields.blockGas;
    this.metered = fields.metered;
    this.mode = fields.mode;
    this.events = fields.events;
    this.consensusParams = fields.consensusParams;
    this.rules = fields.rules;
    this.tx = fields.tx;
  }

  get height(): bigint {
    return this.block.height;
  }

  /** Block time, nanoseconds since 1970. */
  get time(): bigint {
    return this.block.time;
  }

  get chainId(): string {
    return this.block.chainId;
  }

  /** A module's store; each access is charged. */
  store(name: string): KVStore {
    let opened = this.opened.get(name);
    if (opened === undefined) {
      const inner = this.stores.store(name);
      opened = this.metered ? new MeteredStore(inner, this.gas, STORE_GAS) : inner;
      this.opened.set(name, opened);
    }
    return opened;
  }

  /** A transient store, opened as such: cheaper, and gone at the end of the block. */
  transientStore(name: string): KVStore {
    return new MeteredStore(this.stores.store(name), this.gas, TRANSIENT_GAS);
  }

  emit(event: Event): void {
    this.events.push(event);
  }

  with(changes: Partial<CtxFields>): Ctx {
    const fields: CtxFields = {
      block: this.block,
      stores: this.stores,
      gas: this.gas,
      blockGas: this.blockGas,
      metered: this.metered,
      mode: this.mode,
      events: this.events,
      consensusParams: this.consensusParams,
      rules: this.rules,
      tx: this.tx,
      ...changes,
    };
    const { stores, gas, metered } = fields;
    const isSame = stores === this.stores && gas === this.gas && metered === this.metered;
    return new Ctx(fields, isSame ? this.opened : undefined);
  }

  /** Runs on a copy of the state with its own events; `write` makes both count. Gas is shared. */
  branch(): { readonly ctx: Ctx; readonly write: () => void } {
    const stores = this.stores.branch();
    const events: Event[] = [];
    return {
      ctx: this.with({ stores, events }),
      write: () => {
        stores.write();
        this.events.push(...events);
      },
    };
  }

  /** The same state without charges, for code whose gas nobody sees. */
  unmetered(): Ctx {
    return this.metered ? this.with({ metered: false, gas: new GasMeter() }) : this;
  }
}

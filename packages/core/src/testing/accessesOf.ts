import { binToBytes, toHex } from "@milkyway/bytes";
import type { KVStore, MultiStore } from "@milkyway/store";
import type { Ctx } from "../ctx.ts";

function recordingStore(name: string, inner: KVStore, log: string[]): KVStore {
  const note = (verb: string, key: string) =>
    log.push(`${verb} ${name} ${toHex(binToBytes(key.slice(0, 1)))}`);
  return {
    get(key) {
      note("get", key);
      return inner.get(key);
    },
    has(key) {
      note("has", key);
      return inner.has(key);
    },
    set(key, value) {
      note("set", key);
      inner.set(key, value);
    },
    delete(key) {
      note("delete", key);
      inner.delete(key);
    },
    iterate(start, end, reverse) {
      note("iterate", start);
      return inner.iterate(start, end, reverse);
    },
  };
}

function recordingStores(inner: MultiStore, log: string[]): MultiStore {
  return {
    store: (name) => recordingStore(name, inner.store(name), log),
    branch: () => recordingStores(inner.branch(), log),
    write: () => inner.write(),
  };
}

/** Store accesses of a call, in order, as `get services a2`: verb, store, first byte of the key. */
export function accessesOf(ctx: Ctx, run: (ctx: Ctx) => unknown): string[] {
  const log: string[] = [];
  run(ctx.with({ stores: recordingStores(ctx.stores, log) }));
  return log;
}

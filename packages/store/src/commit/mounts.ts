import { unknownStore } from "../multiStore.ts";
import { StoreError } from "../storeError.ts";
import { MountedStore } from "./mountedStore.ts";
import type { StoreUpgrades } from "./upgrades.ts";

/** The stores of the next version by name, names ascending, and those that only older versions have. */
export interface Mounts {
  readonly mounted: ReadonlyMap<string, MountedStore>;
  readonly dropped: readonly MountedStore[];
}

/** Stores by name, names ascending. */
export function byName(stores: Iterable<MountedStore>): Map<string, MountedStore> {
  const named = new Map([...stores].map((store) => [store.name, store]));
  return new Map([...named.keys()].sort().map((name) => [name, named.get(name) as MountedStore]));
}

/** Stores after an upgrade. A renamed store is a new one into which the old entries are moved. */
export function upgradeMounts(before: Mounts, upgrades: StoreUpgrades, cached: number): Mounts {
  const mounted = new Map(before.mounted);
  const dropped = [...before.dropped];
  const drop = (name: string): MountedStore => {
    const store = mounted.get(name);
    if (store === undefined) throw unknownStore(name);
    mounted.delete(name);
    dropped.push(store);
    return store;
  };
  const add = (store: MountedStore): void => {
    if (mounted.has(store.name)) throw new StoreError(`store ${store.name} is mounted already`);
    mounted.set(store.name, store);
  };
  const moved = (upgrades.renamed ?? []).map(({ from, to }) => ({ to, source: drop(from).tree }));
  for (const name of upgrades.deleted ?? []) drop(name);
  for (const { to, source } of moved) add(new MountedStore(to, cached, source));
  for (const name of upgrades.added ?? []) add(new MountedStore(name, cached));
  return { mounted: byName(mounted.values()), dropped };
}

/** Stores as they were at a version: those whose trees still have it. */
export function mountsAt({ mounted, dropped }: Mounts, version: number): Mounts {
  const kept = [...mounted.values(), ...dropped].filter(({ tree }) => tree.keeps(version));
  return { mounted: byName(kept), dropped: [] };
}

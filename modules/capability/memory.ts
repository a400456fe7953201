/**
 * What is looked up of capabilities, in a store that is not hashed and is filled anew when a node starts. Accesses are
 * charged as those of other stores.
 */
import { binToBytes, binToU64, bytesToBin, u64ToBin, utf8, utf8Bin } from "@milkyway/bytes";
import type { Owner } from "@milkyway/codec/gen/capability/v1";
import type { Ctx } from "@milkyway/core";
import { state } from "./state.ts";

const STORE = "memory:capability";
const INITIALIZED = "mem_initialized";
const YES = Uint8Array.of(1);

/** `module/rev/name -> index`. */
function reverseKey({ module, name }: Owner): string {
  return utf8Bin(`${module}/rev/${name}`);
}

/** `module/fwd/16 characters -> name`. The original puts the address of an object there: only their number matters. */
function forwardKey(module: string, index: bigint): string {
  return utf8Bin(`${module}/fwd/${index.toString(16).padStart(16, "0")}`);
}

/** Notes that a module owns a capability under a name. */
export function remember(ctx: Ctx, owner: Owner, index: bigint): void {
  const memory = ctx.store(STORE);
  memory.set(forwardKey(owner.module, index), utf8(owner.name));
  memory.set(reverseKey(owner), binToBytes(u64ToBin(index)));
}

/** The index of the capability that a module owns under a name. */
export function getCapability(ctx: Ctx, owner: Owner): bigint | undefined {
  if (owner.name.trim() === "") return undefined;
  const found = ctx.store(STORE).get(reverseKey(owner));
  return found === undefined ? undefined : binToU64(bytesToBin(found));
}

/** Fills the memory from the state, the first time after a start. Nobody pays for it. */
export function initMemory(paying: Ctx): void {
  const ctx = paying.unmetered();
  if (ctx.store(STORE).has(INITIALIZED)) return;
  for (const [index, { owners }] of state.owners.entries(ctx))
    for (const owner of owners) remember(ctx, owner, index);
  ctx.store(STORE).set(INITIALIZED, YES);
}

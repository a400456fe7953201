import { compareUtf8 } from "@milkyway/bytes";
import type { Owner } from "@milkyway/codec/gen/capability/v1";
import { type Ctx, ensure } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { errors } from "./errors.ts";
import { getCapability, remember } from "./memory.ts";
import { state } from "./state.ts";

/** What x/capability offers its neighbours. Capabilities are named by their index. */
export interface CapabilityKeeper {
  /** Whether a module owns a capability of that name. */
  owns(ctx: Ctx, owner: Owner): boolean;
  /** Gives a port to a module: `ibc` makes the capability, the module claims it. */
  bindPort(ctx: Ctx, module: string, port: string): bigint;
}

const keyOf = ({ module, name }: Owner) => `${module}/${name}`;

function checkName({ name }: Owner): void {
  ensure(name.trim() !== "", errors.invalidCapabilityName, "capability name cannot be empty");
}

/** Owners are kept in the order of `module/name`. */
function addOwner(ctx: Ctx, index: bigint, owner: Owner): void {
  const { owners } = state.owners.get(ctx, index) ?? { owners: [] };
  const place = owners.findIndex((other) => compareUtf8(keyOf(other), keyOf(owner)) >= 0);
  const at = place < 0 ? owners.length : place;
  const next = owners[at];
  ensure(
    next === undefined || keyOf(next) !== keyOf(owner),
    errors.ownerClaimed,
    () => `module: ${owner.module}\nname: ${owner.name}\n`,
  );
  state.owners.set(ctx, index, { owners: [...owners.slice(0, at), owner, ...owners.slice(at)] });
}

function newCapability(ctx: Ctx, owner: Owner): bigint {
  checkName(owner);
  ensure(
    getCapability(ctx, owner) === undefined,
    errors.capabilityTaken,
    () => `module: ${owner.module}, name: ${owner.name}`,
  );
  const index = state.index.get(ctx) ?? 0n;
  addOwner(ctx, index, owner);
  state.index.set(ctx, index + 1n);
  remember(ctx, owner, index);
  return index;
}

function claimCapability(ctx: Ctx, index: bigint, owner: Owner): void {
  checkName(owner);
  addOwner(ctx, index, owner);
  remember(ctx, owner, index);
}

function bindPort(ctx: Ctx, module: string, port: string): bigint {
  const name = `ports/${port}`;
  const maker = { module: "ibc", name };
  if (getCapability(ctx, maker) !== undefined) throw new Panic(`port ${port} is already bound`);
  const index = newCapability(ctx, maker);
  claimCapability(ctx, index, { module, name });
  return index;
}

export const capabilityKeeper: CapabilityKeeper = {
  owns: (ctx, owner) => getCapability(ctx, owner) !== undefined,
  bindPort,
};

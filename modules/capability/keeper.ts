import { compareUtf8 } from "@milkyway/bytes";
import type { Owner } from "@milkyway/codec/gen/capability/v1";
import { Bug, type Ctx } from "@milkyway/core";
import { state } from "./state.ts";

const keyOf = ({ module, name }: Owner) => `${module}/${name}`;

/** Owners in the order in which a set of them is kept. */
function sorted(owners: readonly Owner[]): readonly Owner[] {
  return [...owners].sort((a, b) => compareUtf8(keyOf(a), keyOf(b)));
}

/** What x/capability offers its neighbours. */
export interface CapabilityKeeper {
  /** Whether a module owns the capability of that name. */
  owns(ctx: Ctx, owner: Owner): boolean;
  /** Gives a port to a module: `ibc` makes the capability, the module claims it. Returns its index. */
  bindPort(ctx: Ctx, module: string, port: string): bigint;
}

function owns(ctx: Ctx, { module, name }: Owner): boolean {
  for (const { owners } of state.owners.values(ctx))
    if (owners.some((owner) => owner.module === module && owner.name === name)) return true;
  return false;
}

function bindPort(ctx: Ctx, module: string, port: string): bigint {
  const name = `ports/${port}`;
  const index = state.index.require(ctx);
  if (owns(ctx, { module: "ibc", name })) throw new Bug(`port ${port} is bound already`);
  const made = { module: "ibc", name };
  state.owners.set(ctx, index, { owners: [made] });
  state.index.set(ctx, index + 1n);
  state.owners.set(ctx, index, { owners: sorted([made, { module, name }]) });
  return index;
}

export const capabilityKeeper: CapabilityKeeper = { owns, bindPort };

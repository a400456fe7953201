import { GenesisState } from "@milkyway/codec/gen/capability/v1";
import { type Ctx, type Genesis, plainError } from "@milkyway/core";
import { Panic } from "@milkyway/math";
import { initMemory } from "./memory.ts";
import { state } from "./state.ts";

function validate({ index, owners }: GenesisState): void {
  if (index === 0n) throw plainError("capability index must be non-zero");
  for (const { index: owned, indexOwners } of owners) {
    if (indexOwners.owners.length === 0) throw plainError("empty owners in genesis");
    if (owned === 0n || owned >= index)
      throw plainError(`owners exist for index ${owned} outside of valid range: 1-${index - 1n}`);
    for (const { module, name } of indexOwners.owners) {
      const shown = `module: ${module}\nname: ${name}\n`;
      if (module.trim() === "") throw plainError(`owner's module cannot be blank: ${shown}`);
      if (name.trim() === "") throw plainError(`owner's name cannot be blank: ${shown}`);
    }
  }
}

function init(ctx: Ctx, _: unknown, { index, owners }: GenesisState): void {
  if (index === 0n) throw new Panic("SetIndex requires index > 0");
  if ((state.index.get(ctx) ?? 0n) > 0n) throw new Panic("SetIndex requires index to not be set");
  state.index.set(ctx, index);
  for (const { index: owned, indexOwners } of owners) state.owners.set(ctx, owned, indexOwners);
  initMemory(ctx);
}

function exportState(ctx: Ctx): GenesisState {
  const index = state.index.get(ctx) ?? 0n;
  const owned = [...state.owners.entries(ctx)].filter(
    ([at, { owners }]) => at > 0n && at < index && owners.length > 0,
  );
  return { index, owners: owned.map(([at, indexOwners]) => ({ index: at, indexOwners })) };
}

/** Indexes that were given out, and who owns what they stand for. */
export const genesis: Genesis<unknown, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ index: 1n, owners: [] }),
  validate,
  init,
  export: exportState,
};

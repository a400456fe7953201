import { GenesisState } from "@milkyway/codec/gen/hyperlane/core/v1";
import type { Genesis } from "@milkyway/core";
import { refuseContent } from "../unsupported/refuseContent.ts";
import { state } from "./state.ts";

const EMPTY: GenesisState = {
  ismGenesis: { isms: [], validatorStorageLocations: [] },
  postDispatchGenesis: { igps: [], igpGasConfigs: [], merkleTreeHooks: [], noopHooks: [] },
  mailboxes: [],
  messages: [],
  ismSequence: 0n,
  postDispatchSequence: 0n,
  appSequence: 0n,
};

/** Counters; mailboxes and what belongs to them are not supported yet. */
export const genesis: Genesis<unknown, GenesisState> = {
  type: GenesisState,
  defaults: () => EMPTY,
  init(ctx, _, given) {
    const { mailboxes, messages, ismGenesis, postDispatchGenesis } = given;
    refuseContent("hyperlane", { mailboxes, messages, ...ismGenesis, ...postDispatchGenesis });
    state.isms.set(ctx, given.ismSequence);
    state.postDispatchHooks.set(ctx, given.postDispatchSequence);
    state.apps.set(ctx, given.appSequence);
    state.mailboxes.set(ctx, 0n);
  },
  export: (ctx) => ({
    ...EMPTY,
    ismSequence: state.isms.peek(ctx),
    postDispatchSequence: state.postDispatchHooks.peek(ctx),
    appSequence: state.apps.peek(ctx),
  }),
};

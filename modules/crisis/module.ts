import { type GenesisState, Msg } from "@milkyway/codec/gen/cosmos/crisis/v1beta1";
import { defineModule, serveMsgs } from "@milkyway/core";
import { cli } from "./cli.ts";
import { genesis } from "./genesis.ts";
import { type CrisisDeps, endBlock } from "./invariants.ts";
import { updateParams } from "./messages/updateParams.ts";
import { verifyInvariant } from "./messages/verifyInvariant.ts";

/** Checking what must be true of the state. */
export const crisis = defineModule<CrisisDeps, GenesisState>({
  name: "crisis",
  consensusVersion: 2,
  messages: [serveMsgs(Msg, { verifyInvariant, updateParams })],
  genesis,
  endBlock,
  cli,
});

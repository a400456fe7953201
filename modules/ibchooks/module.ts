import { defineModule, serveMsgs } from "@milkyway/core";
import { cli } from "./cli.ts";
import type { IbchooksDeps } from "./deps.ts";
import { type GenesisState, Msg } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { emitIBCAck } from "./messages/emitIBCAck.ts";
import { MODULE } from "./params.ts";

/** Contracts that are called by incoming transfers. */
export const ibchooks = defineModule<IbchooksDeps, GenesisState>({
  name: MODULE,
  consensusVersion: 1,
  messages: [serveMsgs(Msg, { emitIBCAck })],
  genesis,
  cli,
});

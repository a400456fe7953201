import { defineModule, serveMsgs } from "@milkyway/core";
import type { DevDeps } from "./deps.ts";
import { Msg } from "./gen/v1.ts";
import { setBalance } from "./messages/setBalance.ts";
import { setPrices } from "./messages/setPrices.ts";

export type { DevDeps } from "./deps.ts";

/** Messages that anyone may send on a developer chain, and that no other chain has. It stores nothing itself. */
export const dev = defineModule<DevDeps>({
  name: "dev",
  consensusVersion: 1,
  messages: [serveMsgs(Msg, { setPrices, setBalance })],
});

import type { GenesisState } from "@milkyway/codec/gen/capability/v1";
import { defineModule } from "@milkyway/core";
import { genesis } from "./genesis.ts";
import { initMemory } from "./memory.ts";

/** Who may use which port and channel. */
export const capability = defineModule<unknown, GenesisState>({
  name: "capability",
  consensusVersion: 1,
  genesis,
  beginBlock: initMemory,
});

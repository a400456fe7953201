import { govTable } from "./govTable.ts";
import { ibcHooksTable, ibcTable, packetForwardTable, transferTable } from "./ibcTables.ts";
import type { KeyTable } from "./parameter.ts";
import { providerTable } from "./providerTable.ts";
import {
  authTable,
  bankTable,
  crisisTable,
  distributionTable,
  mintTable,
  slashingTable,
  stakingTable,
} from "./sdkTables.ts";

/** Parameters of every module that ever kept some here, by the module's name. */
export const subspaces: ReadonlyMap<string, KeyTable> = new Map([
  ["auth", authTable],
  ["staking", stakingTable],
  ["bank", bankTable],
  ["mint", mintTable],
  ["distribution", distributionTable],
  ["slashing", slashingTable],
  ["gov", govTable],
  ["crisis", crisisTable],
  ["ibc", ibcTable],
  ["transfer", transferTable],
  ["packetfowardmiddleware", packetForwardTable],
  ["ratelimit", {}],
  ["provider", providerTable],
  ["wasm", {}],
  ["ibchooks", ibcHooksTable],
]);

import { type GenesisState, Msg, Query } from "@milkyway/codec/gen/cosmwasm/wasm/v1";
import { defineModule } from "@milkyway/core";
import { queriesSoFar } from "../unsupported/queriesSoFar.ts";
import { unsupportedMsgs } from "../unsupported/unsupportedMsgs.ts";
import { cli } from "./cli.ts";
import { genesis } from "./genesis.ts";
import { codes, params, pinnedCodes, smartContractState } from "./queries.ts";

/** Contracts: parameters, the count of transactions and an empty genesis so far. */
export const wasm = defineModule<unknown, GenesisState>({
  name: "wasm",
  consensusVersion: 4,
  messages: [unsupportedMsgs(Msg)],
  queries: [queriesSoFar(Query, { params, codes, pinnedCodes, smartContractState })],
  genesis,
  cli,
});

import {
  GenesisState,
  Msg,
  Query,
  type QueryRpc,
} from "@milkyway/codec/gen/ibc/applications/fee/v1";
import { defineModule, type Genesis, type QueryHandler } from "@milkyway/core";
import { EMPTY_PAGE } from "../unsupported/emptyPage.ts";
import { queriesSoFar } from "../unsupported/queriesSoFar.ts";
import { refuseContent } from "../unsupported/refuseContent.ts";
import { unsupportedMsgs } from "../unsupported/unsupportedMsgs.ts";
import { cli } from "./cli.ts";

const NAME = "feeibc";
const EMPTY: GenesisState = {
  identifiedFees: [],
  feeEnabledChannels: [],
  registeredPayees: [],
  registeredCounterpartyPayees: [],
  forwardRelayers: [],
};

const genesis: Genesis<unknown, GenesisState> = {
  type: GenesisState,
  defaults: () => EMPTY,
  init: (_ctx, _deps, state) => refuseContent(NAME, { ...state }),
  export: () => EMPTY,
};

const incentivizedPackets: QueryHandler<unknown, QueryRpc["incentivizedPackets"]> = () => ({
  incentivizedPackets: [],
  pagination: EMPTY_PAGE,
});

const feeEnabledChannels: QueryHandler<unknown, QueryRpc["feeEnabledChannels"]> = () => ({
  feeEnabledChannels: [],
  pagination: EMPTY_PAGE,
});

/** Fees for relayers: nothing but an empty genesis so far. */
export const feeibc = defineModule<unknown, GenesisState>({
  name: NAME,
  consensusVersion: 2,
  messages: [unsupportedMsgs(Msg)],
  queries: [queriesSoFar(Query, { incentivizedPackets, feeEnabledChannels })],
  genesis,
  cli,
});

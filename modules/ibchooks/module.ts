import { accounts, defineModule, type Genesis, plainError } from "@milkyway/core";
import type { ParamsKeeper } from "../params/index.ts";
import { unsupportedMsgs } from "../unsupported/unsupportedMsgs.ts";
import { GenesisState, Msg } from "./gen/v1.ts";

/** What x/ibchooks asks of its neighbours. */
export interface IbchooksDeps {
  readonly params: ParamsKeeper;
}

const NAME = "ibchooks";
const KEY = "AsyncAckAllowList";

function contracts(json: string | undefined): readonly string[] {
  if (json === undefined) throw plainError("the parameters of ibchooks are missing");
  return JSON.parse(json) as readonly string[];
}

/** Contracts that may answer a packet later. They are kept among the legacy parameters. */
const genesis: Genesis<IbchooksDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => ({ params: { allowedAsyncAckContracts: [] } }),
  validate({ params }) {
    for (const contract of params.allowedAsyncAckContracts) accounts.fromBech32(contract);
  },
  init(ctx, { params }, given) {
    params.set(ctx, NAME, KEY, JSON.stringify(given.params.allowedAsyncAckContracts));
  },
  export: (ctx, { params }) => ({
    params: { allowedAsyncAckContracts: contracts(params.get(ctx, NAME, KEY)) },
  }),
};

/** Contracts that are called by incoming transfers: parameters and genesis so far. */
export const ibchooks = defineModule<IbchooksDeps, GenesisState>({
  name: NAME,
  consensusVersion: 1,
  messages: [unsupportedMsgs(Msg)],
  genesis,
});

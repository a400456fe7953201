import { binToBytes, bytesToBin } from "@milkyway/bytes";
import { AccessType, GenesisState } from "@milkyway/codec/gen/cosmwasm/wasm/v1";
import { type Ctx, type Genesis, plainError } from "@milkyway/core";
import { refuseContent } from "../unsupported/refuseContent.ts";
import { state } from "./state.ts";

const PREFIX = "\x04";
const SEQUENCES = ["lastCodeId", "lastContractId"];
const { ACCESS_TYPE_EVERYBODY } = AccessType;

function init(ctx: Ctx, _: unknown, { params, codes, contracts, sequences }: GenesisState): void {
  refuseContent("wasm", { codes, contracts });
  state.params.set(ctx, params);
  for (const { idKey, value } of sequences) {
    const key = bytesToBin(idKey);
    if (!key.startsWith(PREFIX)) throw plainError("unknown sequence in the genesis of wasm");
    const name = key.slice(PREFIX.length);
    if (state.sequences.has(ctx, name)) throw plainError("sequence given twice in genesis of wasm");
    state.sequences.set(ctx, name, value);
  }
}

/** Parameters and the next ids; codes and contracts are not supported yet. */
export const genesis: Genesis<unknown, GenesisState> = {
  type: GenesisState,
  defaults: () => ({
    params: {
      codeUploadAccess: { permission: ACCESS_TYPE_EVERYBODY, addresses: [] },
      instantiateDefaultPermission: ACCESS_TYPE_EVERYBODY,
    },
    codes: [],
    contracts: [],
    sequences: [],
  }),
  init,
  export: (ctx) => ({
    params: state.params.require(ctx),
    codes: [],
    contracts: [],
    sequences: SEQUENCES.map((name) => ({
      idKey: binToBytes(PREFIX + name),
      value: state.sequences.get(ctx, name) ?? 1n,
    })),
  }),
};

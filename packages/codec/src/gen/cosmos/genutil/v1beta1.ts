// Generated from proto/cosmos/genutil/v1beta1.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field } from "../../../runtime.ts";

export interface GenesisState {
  readonly genTxs: readonly Uint8Array[];
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmos.genutil.v1beta1.GenesisState", [
  field(1, "gen_txs", "bytes", { repeated: true, aminoName: "gentxs", dontOmitEmpty: true }),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
];

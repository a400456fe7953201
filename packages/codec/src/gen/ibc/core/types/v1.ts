// Generated from proto/ibc/core/types/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, messageField } from "../../../../runtime.ts";
import { GenesisState as ChannelGenesisState } from "../channel/v1.ts";
import { GenesisState as ClientGenesisState } from "../client/v1.ts";
import { GenesisState as ConnectionGenesisState } from "../connection/v1.ts";

export interface GenesisState {
  readonly clientGenesis: ClientGenesisState;
  readonly connectionGenesis: ConnectionGenesisState;
  readonly channelGenesis: ChannelGenesisState;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("ibc.core.types.v1.GenesisState", [
  messageField(1, "client_genesis", () => ClientGenesisState, { required: true }),
  messageField(2, "connection_genesis", () => ConnectionGenesisState, { required: true }),
  messageField(3, "channel_genesis", () => ChannelGenesisState, { required: true }),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
];

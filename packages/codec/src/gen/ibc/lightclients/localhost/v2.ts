// Generated from proto/ibc/lightclients/localhost/v2.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, messageField } from "../../../../runtime.ts";
import { Height } from "../../core/client/v1.ts";

export interface ClientState {
  readonly latestHeight: Height;
}

export const ClientState: MessageType<ClientState> = defineMessage<ClientState>("ibc.lightclients.localhost.v2.ClientState", [
  messageField(1, "latest_height", () => Height, { required: true }),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  ClientState,
];

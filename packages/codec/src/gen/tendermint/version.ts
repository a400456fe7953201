// Generated from proto/tendermint/version.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field } from "../../runtime.ts";

export interface App {
  readonly protocol: bigint;
  readonly software: string;
}

export const App: MessageType<App> = defineMessage<App>("tendermint.version.App", [
  field(1, "protocol", "uint64"),
  field(2, "software", "string"),
]);

export interface Consensus {
  readonly block: bigint;
  readonly app: bigint;
}

export const Consensus: MessageType<Consensus> = defineMessage<Consensus>("tendermint.version.Consensus", [
  field(1, "block", "uint64"),
  field(2, "app", "uint64"),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  App,
  Consensus,
];

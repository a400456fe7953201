import { type Any, type MessageType, MSG, type TypeRegistry } from "@milkyway/codec";
import { plainError } from "@milkyway/core";

/** A message of a proposal, decoded. */
export interface ProposalMessage {
  /** `/package.MsgName`. */
  readonly typeUrl: string;
  readonly type: MessageType<unknown>;
  readonly value: unknown;
}

/** The messages of a proposal; fails on an entry that names no type. */
export function readMessages(
  registry: TypeRegistry,
  messages: readonly Any[],
): readonly ProposalMessage[] {
  return messages.map(({ typeUrl, value }) => {
    if (typeUrl === "")
      throw plainError(
        "any cached value is nil, sdk.MsgProposal messages must be correctly packed any values",
      );
    const type = registry.resolveAs(typeUrl, MSG);
    return { typeUrl, type, value: type.decode(value) };
  });
}

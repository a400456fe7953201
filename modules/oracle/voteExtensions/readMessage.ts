import { type MessageType, WireError } from "@milkyway/codec";
import { plainError } from "@milkyway/core";

/** Decodes a message; bytes that are none fail as other bad bytes do. */
export function readMessage<T>(type: MessageType<T>, bytes: Uint8Array): T {
  try {
    return type.decode(bytes);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    throw plainError(error.message);
  }
}

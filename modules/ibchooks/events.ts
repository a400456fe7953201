import { defineEvent } from "@milkyway/core";

export const events = {
  emitAck: defineEvent("emit_ack", "sender", "channel", "sequence"),
  timeoutCallbackError: defineEvent("ibc-timeout-callback-error", "contract", "message", "error"),
};

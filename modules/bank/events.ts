import { defineEvent } from "@milkyway/core";

/** Events of x/bank; amounts are coins as text. */
export const events = {
  coinSpent: defineEvent("coin_spent", "spender", "amount"),
  coinReceived: defineEvent("coin_received", "receiver", "amount"),
  transfer: defineEvent("transfer", "recipient", "sender", "amount"),
  message: defineEvent("message", "sender"),
  coinbase: defineEvent("coinbase", "minter", "amount"),
  burn: defineEvent("burn", "burner", "amount"),
};

import { defineEvent } from "@milkyway/core";

/** What the messages of x/assets emit. */
export const events = {
  registerAsset: defineEvent("register_asset", "denom", "ticker", "exponent"),
  deregisterAsset: defineEvent("deregister_asset", "denom"),
};

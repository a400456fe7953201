import { defineEvent } from "@milkyway/core";

export const events = {
  createDenom: defineEvent("create_denom", "creator", "new_token_denom"),
  mint: defineEvent("tf_mint", "mint_to_address", "amount"),
  burn: defineEvent("tf_burn", "burn_from_address", "amount"),
  forceTransfer: defineEvent(
    "force_transfer",
    "transfer_from_address",
    "transfer_to_address",
    "amount",
  ),
  changeAdmin: defineEvent("change_admin", "denom", "new_admin"),
  setDenomMetadata: defineEvent("set_denom_metadata", "denom", "denom_metadata"),
  setBeforeSendHook: defineEvent("set_before_send_hook", "denom", "before_send_hook_address"),
};

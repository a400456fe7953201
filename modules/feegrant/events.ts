import { defineEvent } from "@milkyway/core";

export const events = {
  setFeegrant: defineEvent("set_feegrant", "granter", "grantee"),
  updateFeegrant: defineEvent("update_feegrant", "granter", "grantee"),
  revokeFeegrant: defineEvent("revoke_feegrant", "granter", "grantee"),
  useFeegrant: defineEvent("use_feegrant", "granter", "grantee"),
  pruneFeegrant: defineEvent("prune_feegrant", "pruner"),
};

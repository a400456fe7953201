import { defineEvent } from "@milkyway/core";

/** What the messages of x/services emit. */
export const events = {
  createService: defineEvent("create_service", "service_id", "sender"),
  updateService: defineEvent("update_service", "service_id", "sender"),
  activateService: defineEvent("activate_service", "service_id", "sender"),
  deactivateService: defineEvent("deactivate_service", "service_id", "sender"),
  deleteService: defineEvent("delete_service", "service_id", "sender"),
  transferServiceOwnership: defineEvent(
    "transfer_service_ownership",
    "service_id",
    "new_admin",
    "sender",
  ),
  setServiceParams: defineEvent("set_service_params", "service_id", "sender"),
  accreditService: defineEvent("accredit_service", "service_id"),
  revokeServiceAccreditation: defineEvent("revoke_service_accreditation", "service_id"),
};

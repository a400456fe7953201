import { defineErrors } from "@milkyway/core";

/** Codes 2 and up of the codespace `capability`. */
export const errors = defineErrors("capability", {
  invalidCapabilityName: [2, "capability name not valid"],
  nilCapability: [3, "provided capability is nil"],
  capabilityTaken: [4, "capability name already taken"],
  ownerClaimed: [5, "given owner already claimed capability"],
  capabilityNotOwned: [6, "capability not owned by module"],
  capabilityNotFound: [7, "capability not found"],
  capabilityOwnersNotFound: [8, "owners not found for capability"],
});

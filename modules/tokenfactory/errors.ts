import { defineErrors } from "@milkyway/core";

/** The codespace `tokenfactory`. */
export const errors = defineErrors("tokenfactory", {
  denomExists: [2, "attempting to create a denom that already exists (has bank metadata)"],
  unauthorized: [3, "unauthorized account"],
  invalidDenom: [4, "invalid denom"],
  invalidCreator: [5, "invalid creator"],
  invalidAuthorityMetadata: [6, "invalid authority metadata"],
  invalidGenesis: [7, "invalid genesis"],
  subdenomTooLong: [8, "subdenom too long, max length is 44 bytes"],
  creatorTooLong: [9, "creator too long, max length is 75 bytes"],
  denomDoesNotExist: [10, "denom does not exist"],
  hookFailed: [12, "gas meter hit maximum limit"],
});

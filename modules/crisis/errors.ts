import { defineErrors } from "@milkyway/core";

export const errors = defineErrors("crisis", {
  noSender: [2, "sender address is empty"],
  unknownInvariant: [3, "unknown invariant"],
});

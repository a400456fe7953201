import { defineErrors } from "@milkyway/core";

/** Codes 1 and up of the codespace `restaking`; 1, 8 and 9 are never returned. */
export const errors = defineErrors("restaking", {
  invalidGenesis: [1, "invalid genesis state"],
  invalidShares: [2, "invalid shares amount"],
  invalidExchangeRate: [3, "cannot delegate to pool/operator/service with invalid (zero) ex-rate"],
  delegationNotFound: [4, "delegation not found"],
  notEnoughDelegationShares: [5, "not enough delegation shares"],
  invalidDelegationType: [6, "invalid delegation type"],
  noUnbondingDelegation: [7, "no unbonding delegation found"],
  serviceAlreadyJoined: [8, "service already joined by operator"],
  serviceNotJoined: [9, "the service has not been joined by the operator"],
  operatorAlreadyAllowed: [10, "operator already allowed"],
  operatorNotAllowed: [11, "operator not allowed"],
  poolAlreadySecuringService: [12, "pool already securing the service"],
  poolNotSecuringService: [13, "pool not securing the service"],
  denomNotRestakable: [14, "denom not restakable"],
  restakingCapExceeded: [15, "restaking cap exceeded"],
  maxUnbondingEntries: [
    16,
    "too many unbonding delegation entries for (delegator, delegation target) tuple",
  ],
  /** Not in the original, which panics. */
  noUsablePrice: [17, "no usable price"],
});

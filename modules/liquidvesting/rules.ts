declare module "@milkyway/core" {
  interface Rules {
    /** An account that holds less than is to be burned when an unbonding ends. */
    readonly burnShortfall: "fails" | "burns what is there";
    /** Insurance that comes with a transfer which is passed on at once. */
    readonly forwardedDeposit: "credited" | "refused";
    /** The denom of insurance in a token that comes home. */
    readonly homecomingDeposit: "of a voucher" | "its own";
    /** A deposit without an amount in a memo. */
    readonly depositWithoutAmount: "panics" | "refused";
    /** Insurance in a genesis that does not cover what is at stake. */
    readonly genesisInsurance: "refused" | "taken as it is";
  }
}

export {};

declare module "@milkyway/core" {
  interface Rules {
    /** Two undelegations of one user from one target that end in the same block. */
    readonly duplicateUnbondings: "fail" | "paid once";
    /** An unbonding from a service or operator that was deleted. */
    readonly orphanedUnbondings: "fail" | "paid";
    /** Undelegating more of a denom than the delegation holds. */
    readonly excessUndelegation: "takes everything" | "refused";
    /** Delegating tokens for no share, and undelegating shares for no token. */
    readonly worthlessShares: "accepted" | "refused";
    /** Stakes so large that what a part of them is worth cannot be calculated. */
    readonly excessiveStake: "accepted" | "refused";
    /** Taking back restaked tokens of a user who has a delegation to a pool of another denom. */
    readonly unbondingAcrossPools: "fails" | "passes over";
    /** How an entry of the same block is looked for among those of an unbonding delegation. */
    readonly unbondingMerge: "binary search" | "every entry";
    /** What is kept of the target of an unbonding entry that ended. */
    readonly unbondingTargets: "left behind" | "removed";
    readonly negativeUnbondingTime: "accepted" | "refused";
    /** An asset whose price is missing, absurd or out of date. */
    readonly unusablePrices: "panic" | "refused";
    /** Transfers to the accounts of pools, services and operators, which are no delegations. */
    readonly lostTransfers: "accepted" | "refused";
    /** Preferences of users in a genesis. */
    readonly genesisPreferences: "settle rewards" | "stored";
    /** Ids of unbonding entries after a genesis that has some. */
    readonly genesisUnbondingIds: "start over" | "go on";
  }
}

export {};

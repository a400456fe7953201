declare module "@milkyway/core" {
  interface Rules {
    /** Deleting a service that has a rewards plan. */
    readonly deletionWithPlans: "allowed" | "refused";
    /** Commission that is not withdrawn when its operator is deleted. */
    readonly deletedOperatorCommission: "panics" | "paid";
    /** Trust in a service that was deleted. */
    readonly orphanedTrust: "locks the delegation" | "ignored";
    /** How a plan is divided among pools, operators and users. */
    readonly planCategories: "wrapping sum" | "exact sum";
    /** Targets without a weight in a plan that weighs targets. */
    readonly unlistedTargets: "counted" | "left out";
    /** Which tokens of a target rewards are credited to. */
    readonly creditedTokens: "all" | "allowed";
    /** What a plan did not pay by its end. */
    readonly planLeftovers: "to the service" | "to its admin";
    /** Rewards for tokens that nobody holds any more when they are to be divided. */
    readonly undividedRewards: "left outstanding" | "to the community";
    /** How the shares of those who trust a service are found when it is deleted. */
    readonly trustedSharesLookup: "walk over all" | "by pool";
    /** Past periods of targets that come with their rewards in a genesis. */
    readonly genesisPeriods: "with the first" | "as exported";
  }
}

export {};

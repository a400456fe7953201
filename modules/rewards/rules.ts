declare module "@milkyway/core" {
  interface Rules {
    /** Deleting a service that has a rewards plan. */
    readonly deletionWithPlans: "allowed" | "refused";
    /** Commission that is not withdrawn when its operator is deleted. */
    readonly deletedOperatorCommission: "panics" | "paid";
  }
}

export {};

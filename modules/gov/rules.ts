declare module "@milkyway/core" {
  interface Rules {
    /** Coins on the account of x/gov in a genesis that are no deposits. */
    readonly genesisGovBalance: "refused" | "accepted";
  }
}

export {};

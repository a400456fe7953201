declare module "@milkyway/core" {
  interface Rules {
    /** Staking rewards of vesting investors that are paid because their delegation changes. */
    readonly investorsOtherRewards: "in full" | "reduced";
  }
}

export {};

declare module "@milkyway/core" {
  interface Rules {
    /** Whose coins the admin of a denom may burn and move. */
    readonly factoryReach: "every account" | "ordinary accounts";
  }
}

export {};

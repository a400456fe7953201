declare module "@milkyway/core" {
  interface Rules {
    /** Two undelegations of one user from one target that end in the same block. */
    readonly duplicateUnbondings: "fail" | "paid once";
  }
}

export {};

declare module "@milkyway/core" {
  interface Rules {
    /** The commission of an operator that became inactive. */
    readonly inactiveOperatorParams: "reset" | "kept";
  }
}

export {};

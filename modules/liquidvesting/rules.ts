declare module "@milkyway/core" {
  interface Rules {
    /** An account that holds less than is to be burned when an unbonding ends. */
    readonly burnShortfall: "fails" | "burns what is there";
  }
}

export {};

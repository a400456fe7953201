declare module "@milkyway/core" {
  interface Rules {
    /** How the pool of a denom is found. */
    readonly poolLookup: "walk" | "index";
  }
}

export {};

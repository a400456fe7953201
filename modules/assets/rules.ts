declare module "@milkyway/core" {
  interface Rules {
    /** The entry of the old ticker of a denom that is registered again with another. */
    readonly replacedTicker: "left behind" | "removed";
    /** Exponents of assets that are registered. */
    readonly assetExponent: "any" | "at most 18";
  }
}

export {};

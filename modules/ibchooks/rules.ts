declare module "@milkyway/core" {
  interface Rules {
    /** A transfer that is to call a contract and is passed on by a layer below. */
    readonly forwardedContractCall: "panics" | "refused";
  }
}

export {};

declare module "@milkyway/core" {
  interface Rules {
    /** When the code of a block fails on something that users stored. */
    readonly blockFailure: "stops the chain" | "isolated";
  }
}

/** Names of behaviours that rules choose. */
export type BehaviourName = Exclude<keyof import("@milkyway/core").Rules, "version">;

declare module "@milkyway/core" {
  interface Rules {
    /** What is restaked to a service or operator when its admin edits its texts. */
    readonly updatedStake: "dropped" | "kept";
    /** Parameters of a service or operator that is deleted. */
    readonly deletedParams: "kept" | "removed";
    /** Deleting a service or operator to which something is restaked, or from which something is being unbonded. */
    readonly deletionWithStake: "allowed" | "refused";
    /** What a registration takes of the offered fee. */
    readonly registrationFee: "the whole offer" | "the fee";
    /** How addresses of admins, investors and depositors are kept. */
    readonly storedSpelling: "as given" | "canonical";
    /** Spellings of the addresses of those who sign own messages. */
    readonly signerSpelling: "any" | "canonical only";
    /** After the last id of 32 bits. */
    readonly exhaustedIds: "start over" | "refused";
  }
}

export {};

/** What the rules differ in. */
import type { Rules } from "@milkyway/core";
import type { BehaviourName } from "@milkyway/modules/rules";

type Behaviours = {
  readonly [Name in BehaviourName]: readonly [original: Rules[Name], mended: Rules[Name]];
};

/** Every behaviour that rules choose: what the original does, and what `v13` does. `docs/differences.md` tells why. */
export const behaviours: Behaviours = {
  blockFailure: ["stops the chain", "isolated"],
  duplicateUnbondings: ["fail", "paid once"],
  updatedStake: ["dropped", "kept"],
  deletedParams: ["kept", "removed"],
  deletionWithStake: ["allowed", "refused"],
  deletionWithPlans: ["allowed", "refused"],
  registrationFee: ["the whole offer", "the fee"],
  exhaustedIds: ["start over", "refused"],
  inactiveOperatorParams: ["reset", "kept"],
  deletedOperatorCommission: ["panics", "paid"],
  burnShortfall: ["fails", "burns what is there"],
};

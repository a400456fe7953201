/** What the rules differ in. */
import type { Rules } from "@milkyway/core";
import type { BehaviourName } from "@milkyway/modules/rules";

type Behaviours = {
  readonly [Name in BehaviourName]: readonly [original: Rules[Name], mended: Rules[Name]];
};

/** Every behaviour that rules choose: what the original does, and what `v13` does. `docs/differences.md` tells why. */
export const behaviours: Behaviours = {
  blockFailure: ["stops the chain", "isolated"],
};

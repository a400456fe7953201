import { defineState, item, map, proto, rawText, textValue } from "@milkyway/collections";
import { QuarantinedItem } from "./gen/v1.ts";

/** Name of the store, which chains with the original's rules do not have. */
export const RULES_STORE = "rules";

/** Everything x/rules keeps in the store `rules`. */
export const state = defineState(RULES_STORE, {
  /** `0x01 -> text`, the version of the rules. */
  version: item(0x01, textValue),
  /** `0x02 | module "/" item -> QuarantinedItem`. */
  quarantine: map(0x02, rawText, proto(QuarantinedItem)),
});

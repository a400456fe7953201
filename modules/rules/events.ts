import { defineEvent } from "@milkyway/core";

/** What x/rules tells of. */
export const events = {
  /** Something that users stored made the code of a block fail, and was passed over. */
  quarantine: defineEvent("quarantine", "module", "item", "reason"),
  /** What was passed over before went well. */
  release: defineEvent("quarantine_release", "module", "item"),
};

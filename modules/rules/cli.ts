import type { ModuleCli } from "@milkyway/core";
import { Query } from "./gen/v1.ts";

/** Commands of the rules module. */
export const cli: ModuleCli<typeof Query> = {
  query: {
    short: "The rules of the chain, and what was put aside so that it could go on",
    service: Query,
    rpcs: {
      rules: { short: "Show the version of the rules, and each behaviour" },
      quarantine: { short: "Show what failed in blocks, and why" },
    },
  },
};

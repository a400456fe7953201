import { DelegationType } from "@milkyway/modules/restaking";
import type { StateMetrics } from "./stateMetrics.ts";

const { DELEGATION_TYPE_POOL, DELEGATION_TYPE_OPERATOR, DELEGATION_TYPE_SERVICE } = DelegationType;
const KINDS = [
  ["pool", DELEGATION_TYPE_POOL],
  ["operator", DELEGATION_TYPE_OPERATOR],
  ["service", DELEGATION_TYPE_SERVICE],
] as const;

/** Adds how much is unbonding. */
export const unbondingMetrics: StateMetrics = (registry, { keepers: { restaking } }) => {
  const pending = registry.gauge(
    "milkyway_unbondings_pending",
    "Entries that wait for the end of their unbonding, by kind of target.",
  );
  const overdue = registry.gauge(
    "milkyway_unbondings_overdue",
    "Entries whose unbonding should have ended before the last block, by kind of target.",
  );
  return (ctx) => {
    const unbondings = restaking.getAllUnbondingDelegations(ctx);
    for (const [target, type] of KINDS) {
      const entries = unbondings.flatMap((each) => (each.type === type ? each.entries : []));
      pending.set(entries.length, { target });
      const late = entries.filter(({ completionTime }) => completionTime < ctx.time);
      overdue.set(late.length, { target });
    }
  };
};

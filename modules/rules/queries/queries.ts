import { paginateMap, type QueryHandlers } from "@milkyway/core";
import type { QueryRpc } from "../gen/v1.ts";
import { state } from "../state.ts";
import { chosenRules } from "../version.ts";

/** What x/rules answers, also on a chain with the original's rules. */
export const queries: QueryHandlers<object, QueryRpc> = {
  rules(ctx) {
    const { version, ...behaviours } = ctx.rules;
    const named = Object.entries<string>(behaviours).map(([name, value]) => ({ name, value }));
    return { version, behaviours: named };
  },
  quarantine(ctx, _deps, { pagination: request }) {
    if (chosenRules(ctx) === undefined) return { items: [], pagination: undefined };
    const page = paginateMap(ctx, state.quarantine, request, (_key, value) => value);
    return { items: page.items, pagination: page.pagination };
  },
};

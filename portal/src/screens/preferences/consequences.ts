import type { Texts } from "../../i18n/texts.ts";
import type { Portfolio } from "../../world/portfolio.ts";
import { nameOf, typeOf } from "../../world/targets.ts";
import type { Securing } from "../../world/useSecuring.ts";
import type { World } from "../../world/world.ts";
import { isTrusted, type Trust } from "./trust.ts";

/** What a change of preferences is judged by. */
export interface TrustChange {
  readonly world: World;
  readonly portfolio: Portfolio;
  readonly securing: Securing;
  readonly before: Trust;
  readonly after: Trust;
}

/** What a change means for the stakes in pools: from whom they begin or cease to earn. */
export function consequences(change: TrustChange, t: Texts): readonly string[] {
  const { world, portfolio, securing, before, after } = change;
  const pools = portfolio.stakes.filter(({ type }) => type === typeOf("pool"));
  const found: string[] = [];
  for (const service of world.services)
    for (const stake of pools) {
      const was = isTrusted(before, service.id, stake.targetId);
      const is = isTrusted(after, service.id, stake.targetId);
      if (was === is) continue;
      const pool = nameOf(world, stake);
      const isBorrowed = securing.get(service.id)?.includes(stake.targetId) ?? false;
      if (!isBorrowed) found.push(t.effectNotBorrowed(service.name, pool));
      else found.push(is ? t.effectBegins(service.name, pool) : t.effectEnds(service.name, pool));
    }
  return found;
}

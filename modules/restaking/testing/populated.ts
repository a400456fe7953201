import { parseCoins } from "@milkyway/math";
import { delegateOperator } from "../messages/delegateOperator.ts";
import { delegatePool } from "../messages/delegatePool.ts";
import { delegateService } from "../messages/delegateService.ts";
import { undelegateOperator } from "../messages/undelegateOperator.ts";
import { undelegatePool } from "../messages/undelegatePool.ts";
import { undelegateService } from "../messages/undelegateService.ts";
import {
  addOperator,
  addService,
  createWorld,
  deliver,
  fund,
  OTHER,
  USER,
  type World,
} from "./world.ts";

/**
 * Two users, each with 100umilk in pool 1, 100umilk with operator 1 and 100umilk with service 1, of which 40 are being
 * unbonded; the first user also has 5uinit in pool 2.
 */
export function createPopulatedWorld(): World {
  const w = createWorld();
  const { ctx, deps } = w;
  addOperator(w);
  addService(w);
  for (const delegator of [OTHER, USER]) {
    fund(w, delegator, "1000uinit,1000umilk");
    const [amount, part] = [parseCoins("100umilk"), parseCoins("40umilk")];
    const [coin, partCoin] = [
      { denom: "umilk", amount: 100n },
      { denom: "umilk", amount: 40n },
    ];
    deliver(ctx, deps, delegatePool, { delegator, amount: coin });
    deliver(ctx, deps, delegateOperator, { delegator, operatorId: 1, amount });
    deliver(ctx, deps, delegateService, { delegator, serviceId: 1, amount });
    deliver(ctx, deps, undelegatePool, { delegator, amount: partCoin });
    deliver(ctx, deps, undelegateOperator, { delegator, operatorId: 1, amount: part });
    deliver(ctx, deps, undelegateService, { delegator, serviceId: 1, amount: part });
  }
  deliver(ctx, deps, delegatePool, { delegator: OTHER, amount: { denom: "uinit", amount: 5n } });
  ctx.events.length = 0;
  return w;
}

/** A request for a page; all defaults unless told otherwise. */
export function page(given: { limit?: bigint; offset?: bigint; key?: Uint8Array } = {}) {
  const defaults = { key: new Uint8Array(0), offset: 0n, limit: 0n };
  return { ...defaults, countTotal: false, reverse: false, ...given };
}

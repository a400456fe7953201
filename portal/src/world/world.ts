import type { Operator } from "@milkyway/modules/operators/client";
import type { Pool } from "@milkyway/modules/pools/client";
import type { Params } from "@milkyway/modules/restaking/client";
import type { RewardsPlan } from "@milkyway/modules/rewards/client";
import type { Service } from "@milkyway/modules/services/client";
import type { Display } from "../format/amounts.ts";

/** An asset with its price. */
export interface Asset extends Display {
  readonly denom: string;
  /** Millionths of a dollar for one unit of display; absent without a price. */
  readonly price?: bigint;
  /** Milliseconds since 1970. */
  readonly pricedAt?: number;
}

/** A plan with what is in its account. */
export interface FundedPlan extends RewardsPlan {
  /** Of the denomination that it pays. */
  readonly balance: bigint;
}

/** What most pages need: small registers that are read as a whole. */
export interface World {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly pools: readonly Pool[];
  readonly operators: readonly Operator[];
  readonly services: readonly Service[];
  readonly plans: readonly FundedPlan[];
  readonly params: Params;
}

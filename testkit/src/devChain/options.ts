import type { JsonObject, Time } from "@milkyway/codec";
import type { RulesVersion } from "../driver/withRules.ts";
import type { DevChainDump } from "./dump.ts";

export interface DevChainOptions {
  /** Fixes every random choice; 1 by default. */
  readonly seed?: number;
  /** Begins with services, operators, pools, plans and stakes, and with prices that move at every block. */
  readonly world?: boolean;
  /** Rules of the chain: `v13` by default, `v12` for those of the original. */
  readonly rules?: RulesVersion;
  /** Time of genesis, RFC 3339; `2026-01-01T00:00:00Z` by default. */
  readonly time?: string;
  /** `milkyway-dev-1` by default. */
  readonly chainId?: string;
  /** State to begin with, instead of that of a developer chain: `app_state` of a genesis or an export. */
  readonly appState?: JsonObject;
  /** What `dump` of another chain gave: its blocks are made again. The other options but `world` and `seed` do not count. */
  readonly dump?: DevChainDump;
  /** Makes a block for every transaction; true by default. */
  readonly automine?: boolean;
  /** Nanoseconds between blocks; a second by default. */
  readonly blockTime?: bigint;
}

/** What a chain starts from. */
export interface DevGenesis {
  readonly chainId: string;
  readonly time: Time;
  readonly appState: JsonObject;
}

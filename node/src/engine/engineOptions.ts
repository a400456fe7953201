import type { Application } from "@milkyway/baseapp";
import type { Database } from "../blocks/database.ts";
import type { GenesisDoc } from "../comet/genesisDoc.ts";
import type { PrivValidator } from "../signer/privValidator.ts";
import type { Clock } from "./clock.ts";
import type { SubscriptionLimits } from "./events/eventBus.ts";
import type { Log } from "./log.ts";
import type { MempoolLimits } from "./mempool/limits.ts";
import type { Production } from "./production/productionOptions.ts";

/** At which block to stop; 0 for never. */
export interface HaltAt {
  readonly height: bigint;
  /** Seconds since 1970. */
  readonly time: bigint;
}

export interface EngineOptions {
  readonly application: Application;
  readonly genesis: GenesisDoc;
  /** Where blocks are kept. */
  readonly database: Database;
  /** Keys of validators; together they must hold more than two thirds of the power. The first is the node's own. */
  readonly signers: readonly [PrivValidator, ...PrivValidator[]];
  readonly production?: Partial<Production>;
  readonly mempool?: Partial<MempoolLimits>;
  readonly subscriptions?: Partial<SubscriptionLimits>;
  /** Blocks to keep at least; 0, the default, keeps all. */
  readonly minRetainBlocks?: bigint;
  readonly haltAt?: HaltAt;
  readonly clock?: Clock;
  readonly log?: Log;
  /** Called when no more blocks will be made, with the reason in one sentence. */
  readonly onHalt?: (reason: string) => void;
}

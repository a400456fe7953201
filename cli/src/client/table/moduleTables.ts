import type { Method } from "@milkyway/codec";
import type { CliCommand } from "@milkyway/core";
import { cli as assets } from "@milkyway/modules/assets/client";
import { cli as auth } from "@milkyway/modules/auth/client";
import { cli as authz } from "@milkyway/modules/authz/client";
import { cli as bank } from "@milkyway/modules/bank/client";
import { cli as consensus } from "@milkyway/modules/consensus/client";
import { cli as crisis } from "@milkyway/modules/crisis/client";
import { cli as distribution } from "@milkyway/modules/distribution/client";
import { cli as earnings } from "@milkyway/modules/earnings/client";
import { cli as evidence } from "@milkyway/modules/evidence/client";
import { cli as feegrant } from "@milkyway/modules/feegrant/client";
import { cli as feeibc } from "@milkyway/modules/feeibc/client";
import { cli as gov } from "@milkyway/modules/gov/client";
import { cli as hyperlane } from "@milkyway/modules/hyperlane/client";
import { cli as ibc } from "@milkyway/modules/ibc/client";
import { cli as ibchooks } from "@milkyway/modules/ibchooks/client";
import { cli as investors } from "@milkyway/modules/investors/client";
import { cli as liquidvesting } from "@milkyway/modules/liquidvesting/client";
import { cli as marketmap } from "@milkyway/modules/marketmap/client";
import { cli as mint } from "@milkyway/modules/mint/client";
import { cli as operators } from "@milkyway/modules/operators/client";
import { cli as oracle } from "@milkyway/modules/oracle/client";
import { cli as packetforward } from "@milkyway/modules/packetforward/client";
import { cli as params } from "@milkyway/modules/params/client";
import { cli as pools } from "@milkyway/modules/pools/client";
import { cli as provider } from "@milkyway/modules/provider/client";
import { cli as ratelimit } from "@milkyway/modules/ratelimit/client";
import { cli as restaking } from "@milkyway/modules/restaking/client";
import { cli as rewards } from "@milkyway/modules/rewards/client";
import { cli as rules } from "@milkyway/modules/rules/client";
import { cli as services } from "@milkyway/modules/services/client";
import { cli as slashing } from "@milkyway/modules/slashing/client";
import { cli as staking } from "@milkyway/modules/staking/client";
import { cli as tokenfactory } from "@milkyway/modules/tokenfactory/client";
import { cli as transfer } from "@milkyway/modules/transfer/client";
import { cli as upgrade } from "@milkyway/modules/upgrade/client";
import { cli as vesting } from "@milkyway/modules/vesting/client";
import { cli as warp } from "@milkyway/modules/warp/client";
import { cli as wasm } from "@milkyway/modules/wasm/client";

/** A service and its commands, whatever its types. */
export interface ServiceTable {
  readonly short: string;
  readonly service: {
    readonly typeName: string;
    readonly methods: Readonly<Record<string, Method<unknown, unknown>>>;
  };
  readonly groups?: Readonly<Record<string, string>>;
  readonly rpcs: Readonly<Record<string, CliCommand | undefined>>;
}

export interface ModuleTable {
  readonly query?: ServiceTable;
  readonly otherQueries?: readonly ServiceTable[];
  readonly tx?: ServiceTable;
}

/** The commands of every module, by the name of their group. */
export const moduleTables: Readonly<Record<string, ModuleTable>> = {
  assets,
  auth,
  authz,
  bank,
  consensus,
  crisis,
  distribution,
  earnings,
  evidence,
  feegrant,
  gov,
  ibchooks,
  investors,
  liquidvesting,
  marketmap,
  mint,
  operators,
  oracle,
  params,
  pools,
  provider,
  restaking,
  rewards,
  rules,
  services,
  slashing,
  staking,
  tokenfactory,
  upgrade,
  vesting,
  "ibc-fee": feeibc,
  "ibc-transfer": transfer,
  hyperlane,
  ibc,
  packetforward,
  ratelimit,
  warp,
  wasm,
} as unknown as Readonly<Record<string, ModuleTable>>;

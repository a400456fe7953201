import type { Address, Ctx } from "@milkyway/core";
import type { Coins } from "@milkyway/math";
import type { ParamsKeeper } from "../params/index.ts";

/** What x/ibchooks asks of its neighbours. */
export interface IbchooksDeps {
  readonly params: ParamsKeeper;
}

/** A call that a transfer asks for. */
export interface ContractCall {
  readonly sender: string;
  readonly contract: string;
  /** JSON. */
  readonly msg: Uint8Array;
  readonly funds: Coins;
}

/** What the parts of x/ibchooks that handle packets ask of x/wasm. */
export interface HookContracts {
  /** Returns what the contract answers, if anything. */
  execute(ctx: Ctx, call: ContractCall): Uint8Array | undefined;
  /** Calls a contract on behalf of the chain. */
  sudo(ctx: Ctx, contract: Address, msg: Uint8Array): void;
}

/** What the parts of x/ibchooks that handle packets ask. */
export interface PacketHookDeps extends IbchooksDeps {
  readonly contracts: HookContracts;
}

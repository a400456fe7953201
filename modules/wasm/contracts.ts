import { type Address, accounts, type Ctx, defineErrors } from "@milkyway/core";
import { refuse } from "../unsupported/unsupportedMsgs.ts";
import { state } from "./state.ts";

/** The codespace `wasm`. */
const errors = defineErrors("wasm", { noSuchContract: [22, "no such contract"] });

/** There are no contracts yet: what asks for one ends at the lookup, which is paid for. */
function mustExist(ctx: Ctx, contract: Address): never {
  if (state.contracts.get(ctx, contract) !== undefined) refuse("a contract");
  throw errors.noSuchContract.wrap(`address ${accounts.toText(contract)}`);
}

/** What x/wasm offers its neighbours. */
export const contracts: {
  mustExist(ctx: Ctx, contract: Address): never;
  /** Calls a contract on behalf of the chain. */
  sudo(ctx: Ctx, contract: Address): void;
} = { mustExist, sudo: mustExist };

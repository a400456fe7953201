import type { BankKeeper } from "./keeper.ts";

/** What the module is wired with: the keeper that calls before-send hooks, and the bech32 text of the authority. */
export interface BankModuleDeps {
  readonly bank: BankKeeper;
  readonly authority: string;
}

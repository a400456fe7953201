import { type FlagTable, textFlag } from "../../flag.ts";
import { keyringFlags } from "../keyring/openKeyring.ts";
import { outputFlags } from "../output/printValue.ts";

/** Flags of every command of `keys`. */
export const keysFlags: FlagTable = { ...keyringFlags, ...outputFlags };

/** `--bech`. */
export const bechFlag: FlagTable = {
  bech: textFlag("kind of address: of an account, a validator or its consensus key", "acc", {
    choices: ["acc", "val", "cons"],
  }),
};

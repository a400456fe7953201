import {
  decimalFlag,
  durationFlag,
  type FlagTable,
  integerFlag,
  listFlag,
  switchFlag,
  textFlag,
} from "../../flag.ts";
import { nodeFlags } from "../chainFlags.ts";
import { keyringFlags } from "../keyring/openKeyring.ts";
import { outputFlags } from "../output/printValue.ts";

/** Flags that say who signs, and how. */
export const signFlags: FlagTable = {
  from: textFlag("name of the key that signs, or its address"),
  "account-number": integerFlag("number of the account that signs", 0, { short: "a" }),
  sequence: integerFlag("sequence of the account that signs", 0, { short: "s" }),
  offline: switchFlag("ask no node: --account-number, --sequence and --chain-id must be given"),
  "sign-mode": textFlag("what is signed", "direct", { choices: ["direct", "amino-json"] }),
};

/** Flags that say how a transaction is sent. */
export const sendFlags: FlagTable = {
  "broadcast-mode": textFlag("whether to wait until the node has checked it", "sync", {
    short: "b",
    choices: ["sync", "async"],
  }),
  wait: switchFlag("wait until it is in a block, and fail if it fails there"),
  "wait-timeout": durationFlag("how long --wait waits", "1m"),
};

/** Flags of every command that sends messages. */
export const txFlags: FlagTable = {
  ...nodeFlags,
  ...keyringFlags,
  ...outputFlags,
  ...signFlags,
  ...sendFlags,
  fees: textFlag("fee to pay, as 200umilk"),
  gas: textFlag('most gas to use, or "auto" to simulate first', "auto"),
  "gas-prices": textFlag("price of gas from which the fee is reckoned, as 0.001umilk"),
  "gas-adjustment": decimalFlag("factor for the gas that a simulation used", "1.2"),
  note: textFlag("memo of the transaction", "", { short: "n" }),
  memo: textFlag("as --note", "", { hidden: true }),
  "timeout-height": integerFlag("last height at which it may be executed; 0 for any"),
  "fee-payer": textFlag("account that pays the fee, and signs too"),
  "fee-granter": textFlag("account that granted to pay the fee"),
  "generate-only": switchFlag("print the unsigned transaction, and neither sign nor send it"),
  "dry-run": switchFlag("simulate it, and neither sign nor send it"),
  yes: switchFlag("do not ask before sending", false, { short: "y" }),
  ledger: switchFlag("not supported", false, { hidden: true }),
  aux: switchFlag("not supported", false, { hidden: true }),
  tip: listFlag("not supported", "", { hidden: true }),
  unordered: switchFlag("not supported", false, { hidden: true }),
};

export type { MadeBlock } from "./devChain/blockMaker.ts";
export { createDevChain } from "./devChain/createDevChain.ts";
export { DevChain, type Snapshot } from "./devChain/devChain.ts";
export type { DevAccounts } from "./devChain/devSigners.ts";
export { devTransport } from "./devChain/devTransport.ts";
export type { DevChainDump } from "./devChain/dump.ts";
export { type Message, message } from "./devChain/message.ts";
export type { DevChainOptions } from "./devChain/options.ts";
export { TxFailed, type TxResult } from "./devChain/txResult.ts";
export {
  DEFAULT_CONSENSUS_PARAMS,
  executeBlock,
  type NextBlock,
  type Position,
  type Start,
  startChain,
} from "./driver/blockDriver.ts";
export { storesOf } from "./driver/storesOf.ts";

export type {
  Application,
  CheckedTx,
  Descriptors,
  ExportedGenesis,
  ExportOptions,
  StateView,
} from "./application.ts";
export { type BaseAppOptions, createBaseApp } from "./baseApp.ts";
export { deliverGenesisTx } from "./genesisTx.ts";
export { mountStores } from "./mountStores.ts";
export { createMsgRouter } from "./msgRouter.ts";
export { type ProposalHandlers, plainProposals, takeWhileFitting } from "./proposals.ts";
export { answerFailure, failedQuery } from "./queryFailure.ts";
export type { Runtime } from "./runtime.ts";
export type { AppSpec, ConsensusParamsStore, ModuleOrder } from "./spec.ts";
export type { TxHints } from "./txHints.ts";

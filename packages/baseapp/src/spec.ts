import type { TypeRegistry } from "@milkyway/codec";
import type { RequestFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import type { ConsensusParams } from "@milkyway/codec/gen/tendermint/types";
import type { AnteStep, Ctx, Module, MsgRouter, QueryRoute, Rules, Tx } from "@milkyway/core";
import type { ProposalHandlers } from "./proposals.ts";

/** What an application is made of; the life cycle in this package runs it. */
export interface AppSpec {
  readonly name: string;
  readonly version: string;
  readonly registry: TypeRegistry;
  readonly modules: readonly Module[];
  readonly router: MsgRouter;
  /** Stores emptied at every block, and stores that live in the process; neither is part of the app hash. */
  readonly transientStores: readonly string[];
  readonly memoryStores: readonly string[];
  /** Queries that no module answers. */
  readonly extraQueries: readonly QueryRoute[];
  readonly order: ModuleOrder;
  readonly ante: readonly AnteStep[];
  readonly consensusParams: ConsensusParamsStore;
  /** Runs before the begin-block code of modules, with the request it belongs to. */
  preBlock(ctx: Ctx, request: RequestFinalizeBlock): { readonly consensusParamsChanged: boolean };
  /** Stores that a chain has beside those of the program when it begins with a genesis of certain sections. */
  genesisStores?(hasSection: (name: string) => boolean): readonly string[];
  /** Runs once, before the genesis of the first module. */
  beforeGenesis(ctx: Ctx): void;
  readonly proposals: ProposalHandlers;
  /** The rules of the chain at the state of the context. */
  rulesOf(ctx: Ctx): Rules;
  /** Fills the cache of verified signatures for transactions that will be executed soon. */
  prefetch(txs: readonly Tx[], ctx: Ctx): Promise<void>;
  /** Prepares the state for a restart at height zero, before it is exported. */
  prepareForZeroHeight(ctx: Ctx, jailAllowedAddresses: readonly string[]): void;
}

/** Names of modules in the order in which each phase visits them. */
export interface ModuleOrder {
  readonly initGenesis: readonly string[];
  readonly exportGenesis: readonly string[];
  readonly beginBlock: readonly string[];
  readonly endBlock: readonly string[];
}

/** Where the consensus parameters are kept. */
export interface ConsensusParamsStore {
  get(ctx: Ctx): ConsensusParams | undefined;
  set(ctx: Ctx, params: ConsensusParams): void;
}

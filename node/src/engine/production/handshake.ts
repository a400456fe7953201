import type { Application } from "@milkyway/baseapp";
import { equalBytes, toHex } from "@milkyway/bytes";
import type { ResponseInitChain } from "@milkyway/codec/gen/tendermint/abci";
import { createValidator, NO_VALIDATORS } from "@milkyway/comet";
import type { BlockStore } from "../../blocks/blockStore.ts";
import { readBlock, readCommit, readResultHead } from "../../blocks/readBlock.ts";
import { readValidators } from "../../blocks/validatorRows.ts";
import type { ChainState } from "../../comet/chainState.ts";
import type { GenesisDoc } from "../../comet/genesisDoc.ts";
import { genesisState } from "../../comet/genesisState.ts";
import { createValidatorSet } from "../../comet/updateValidators.ts";
import { EngineError } from "../engineError.ts";
import type { Log } from "../log.ts";
import { executeBlock } from "./executeBlock.ts";
import { blockRequest } from "./requests.ts";

export interface HandshakeOptions {
  readonly application: Application;
  readonly store: BlockStore;
  readonly genesis: GenesisDoc;
  readonly log: Log;
}

const hex = (bytes: Uint8Array) => toHex(bytes).toUpperCase();

function initChain({ application, genesis }: HandshakeOptions): ResponseInitChain {
  const named = genesis.validators.map(({ pubKey, power }) => createValidator(pubKey, power));
  const { validators } = createValidatorSet(named);
  return application.initChain({
    time: genesis.genesisTime,
    chainId: genesis.chainId,
    consensusParams: genesis.params,
    validators: validators.map(({ pubKey, votingPower }) => ({ pubKey, power: votingPower })),
    appStateBytes: genesis.appState,
    initialHeight: genesis.initialHeight,
  });
}

/**
 * Brings the application to the last block of the store, whatever moment the two were stopped at, and returns the state
 * after it. A block is in the store before the application commits it, so the application is never ahead.
 * @see https://github.com/cometbft/cometbft/blob/v0.38.19/consensus/replay.go
 */
export async function handshake(options: HandshakeOptions): Promise<ChainState> {
  const { application, store, genesis } = options;
  const info = application.info();
  const appHeight = info.lastBlockHeight;
  checkHeights(options, appHeight);
  let state = store.chainState();
  if (appHeight === 0n) {
    const response = initChain(options);
    state ??= genesisState(genesis, response, info.appVersion);
    if (store.height === 0n) {
      await store.saveGenesis(state);
      return state;
    }
  } else if (appHeight === store.appliedHeight)
    checkAppHash(options, appHeight, info.lastBlockAppHash);
  return replay(options, state as ChainState, appHeight);
}

function checkHeights({ store, genesis }: HandshakeOptions, appHeight: bigint): void {
  const { state, base, height } = store;
  if (state !== undefined && state.chainId !== genesis.chainId)
    throw new EngineError(
      "handshake",
      `the stored blocks are of chain ${state.chainId}, the genesis document is of ${genesis.chainId}`,
    );
  if (appHeight > height)
    throw new EngineError(
      "handshake",
      `app block height (${appHeight}) is higher than core (${height})`,
    );
  const isGone = appHeight === 0n ? base > genesis.initialHeight : appHeight < base - 1n;
  if (isGone)
    throw new EngineError(
      "handshake",
      `app block height (${appHeight}) is too far below block store base (${base})`,
    );
}

function checkAppHash({ store }: HandshakeOptions, height: bigint, appHash: Uint8Array): void {
  const expected = readResultHead(store.database, height)?.appHash ?? new Uint8Array(0);
  if (equalBytes(expected, appHash)) return;
  throw new EngineError(
    "handshake",
    `at height ${height} the application has app hash ${hex(appHash)}, the stored blocks have ${hex(expected)}: one of the two was changed without the other`,
  );
}

async function replay(
  options: HandshakeOptions,
  state: ChainState,
  appHeight: bigint,
): Promise<ChainState> {
  const { application, store, genesis, log } = options;
  const first = appHeight === 0n ? genesis.initialHeight : appHeight + 1n;
  if (first <= store.height) log.info("replaying blocks", { from: first, to: store.height });
  prefetch(options, first);
  for (let height = first; height <= store.appliedHeight; height++) {
    prefetch(options, height + 1n);
    const { appHash } = executeAgain(options, height);
    checkAppHash(options, height, appHash);
    await application.commit();
  }
  return store.height === store.appliedHeight ? state : finishLast(options, state);
}

/** Has threads verify the signatures of a block that will be executed soon. */
function prefetch({ application, store }: HandshakeOptions, height: bigint): void {
  const found = height <= store.height ? readBlock(store.database, height) : undefined;
  if (found !== undefined) void application.prefetch(found.block.data.txs);
}

function stored({ store }: HandshakeOptions, height: bigint) {
  const found = readBlock(store.database, height);
  if (found === undefined) throw new EngineError("handshake", `block ${height} is not stored`);
  return found;
}

/** Executes a block whose results are known. */
function executeAgain(options: HandshakeOptions, height: bigint) {
  const { application, store, genesis } = options;
  const { block, blockId } = stored(options, height);
  const before =
    height === genesis.initialHeight ? NO_VALIDATORS : readValidators(store.database, height - 1n);
  const { lastCommit, ...request } = blockRequest(block, blockId.hash, before);
  return application.finalizeBlock({ ...request, decidedLastCommit: lastCommit });
}

/** Executes the last block, which was decided on but not executed. */
async function finishLast(options: HandshakeOptions, state: ChainState): Promise<ChainState> {
  const { application, store } = options;
  const { height } = store;
  const { block, blockId, size } = stored(options, height);
  const commit = readCommit(store.database, height);
  if (commit === undefined) throw new EngineError("handshake", `commit ${height} is not stored`);
  const executed = await executeBlock(application, state, { block, blockId });
  const reveal = await store.saveResults({ block, blockId, size, commit }, executed);
  await application.commit();
  reveal();
  return executed.state;
}

/** Blocks without an application behind them, for tests of what stores and searches them. */
import { utf8 } from "@milkyway/bytes";
import {
  type Event,
  ExecTxResult,
  type ResponseFinalizeBlock,
} from "@milkyway/codec/gen/tendermint/abci";
import {
  BlockIDFlag,
  type ConsensusParams,
  type ExtendedCommit,
} from "@milkyway/codec/gen/tendermint/types";
import { DEFAULT_PARAMS, ed25519Key } from "@milkyway/comet";
import type { AppliedBlock, DecidedBlock } from "../blocks/saveBlock.ts";
import type { ChainState } from "../comet/chainState.ts";
import { extendedCommit, NO_COMMIT, plainCommit } from "../comet/commits.ts";
import { genesisState } from "../comet/genesisState.ts";
import { identifyBlock, makeBlock } from "../comet/makeBlock.ts";
import { nextState } from "../comet/nextState.ts";
import { validatorsOfUpdates } from "../comet/updateValidators.ts";

export interface MadeBlock {
  readonly decided: DecidedBlock;
  readonly applied: AppliedBlock;
}

/** What is in a block that is to be made. */
export interface BlockContent {
  readonly txs?: readonly {
    readonly tx: string;
    readonly events?: readonly Event[];
    readonly data?: Uint8Array;
  }[];
  readonly events?: readonly Event[];
  readonly powers?: readonly (readonly [key: number, power: bigint])[];
  readonly params?: Partial<ConsensusParams>;
}

const keyOf = (seed: number) => ed25519Key(new Uint8Array(32).fill(seed));
export const GENESIS_TIME = 1_700_000_000_000_000_000n;

/** The state before the first block of a chain with one validator. */
export function startState(initialHeight = 1n): ChainState {
  const genesis = {
    genesisTime: GENESIS_TIME,
    chainId: "made-1",
    initialHeight,
    params: DEFAULT_PARAMS,
    validators: [],
    appHash: new Uint8Array(0),
    appState: utf8("{}"),
  };
  const validators = [{ pubKey: keyOf(1), power: 10n }];
  const response = { validators, consensusParams: undefined, appHash: utf8("genesis") };
  return genesisState(genesis, response, 0n);
}

function commitFor(state: ChainState, time: bigint): ExtendedCommit {
  if (state.lastHeight === 0n) return NO_COMMIT;
  const signatures = state.lastValidators.validators.map(({ address }) => ({
    blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
    validatorAddress: address,
    timestamp: time,
    signature: new Uint8Array(64),
  }));
  const { lastHeight: height, lastBlockId: blockId } = state;
  return extendedCommit({ height, round: 0, blockId, signatures });
}

/** The block after a state, with made-up signatures, and what came of it. */
export function makeNext(state: ChainState, content: BlockContent = {}): MadeBlock {
  const { txs = [], events = [], powers = [], params } = content;
  const lastCommit = plainCommit(commitFor(state, state.lastTime + 1_000_000_000n));
  const proposer = state.validators.proposer?.address as Uint8Array;
  const block = makeBlock(
    state,
    txs.map(({ tx }) => utf8(tx)),
    lastCommit,
    proposer,
  );
  const { blockId, size } = identifyBlock(block);
  const validatorUpdates = powers.map(([seed, power]) => ({ pubKey: keyOf(seed), power }));
  const response: ResponseFinalizeBlock = {
    events,
    txResults: txs.map(({ events: own = [], data = new Uint8Array(0) }) =>
      ExecTxResult.create({ events: own, data, gasUsed: 7n }),
    ),
    validatorUpdates,
    consensusParamUpdates: params && { ...DEFAULT_PARAMS, ...params },
    appHash: utf8(`after ${block.header.height}`),
  };
  const changes = validatorsOfUpdates(validatorUpdates, state.params);
  const after = nextState(state, { header: block.header, blockId }, response, changes);
  return {
    decided: { block, blockId, size, commit: commitFor(after, block.header.time) },
    applied: {
      response,
      state: after,
      validatorsChanged: powers.length > 0,
      paramsChanged: params !== undefined,
    },
  };
}

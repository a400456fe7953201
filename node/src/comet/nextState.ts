import type { ResponseFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import type { BlockID, Header, Validator } from "@milkyway/codec/gen/tendermint/types";
import { resultsHash, updateParams } from "@milkyway/comet";
import type { ChainState } from "./chainState.ts";
import { checkParams, checkUpdate } from "./checkParams.ts";
import { advanceProposer } from "./proposerPriority.ts";
import { updateValidators } from "./updateValidators.ts";

/**
 * The state after a block and what the application answered to it. Changes of validators count from the block after
 * the next, changes of parameters from the next.
 */
export function nextState(
  state: ChainState,
  { header, blockId }: { readonly header: Header; readonly blockId: BlockID },
  response: ResponseFinalizeBlock,
  changes: readonly Validator[],
): ChainState {
  const { consensusParamUpdates } = response;
  const params = updateParams(state.params, consensusParamUpdates);
  if (consensusParamUpdates !== undefined) {
    checkParams(params);
    checkUpdate(state.params, consensusParamUpdates, header.height);
  }
  return {
    ...state,
    appVersion: consensusParamUpdates === undefined ? state.appVersion : params.version.app,
    lastHeight: header.height,
    lastBlockId: blockId,
    lastTime: header.time,
    lastValidators: state.validators,
    validators: state.nextValidators,
    nextValidators: advanceProposer(updateValidators(state.nextValidators, changes), 1),
    params,
    appHash: response.appHash,
    lastResultsHash: resultsHash(response.txResults),
  };
}

import type { ResponseInitChain } from "@milkyway/codec/gen/tendermint/abci";
import type { ValidatorSet } from "@milkyway/codec/gen/tendermint/types";
import {
  CometError,
  createValidator,
  NO_BLOCK_ID,
  NO_VALIDATORS,
  updateParams,
} from "@milkyway/comet";
import { merkleRoot } from "@milkyway/crypto";
import type { ChainState } from "./chainState.ts";
import { checkParams } from "./checkParams.ts";
import type { GenesisDoc } from "./genesisDoc.ts";
import { advanceProposer } from "./proposerPriority.ts";
import { createValidatorSet, validatorsOfUpdates } from "./updateValidators.ts";

/** The validators of the first block: those the application made, or else those of the genesis document. */
function firstValidators(genesis: GenesisDoc, response: ResponseInitChain): ValidatorSet {
  if (response.validators.length > 0)
    return createValidatorSet(validatorsOfUpdates(response.validators, genesis.params));
  if (genesis.validators.length === 0)
    throw new CometError("validator set is nil in genesis and still empty after InitChain");
  return createValidatorSet(
    genesis.validators.map(({ pubKey, power }) => createValidator(pubKey, power)),
  );
}

/** The state before the first block, from the genesis document and what the application made of it. */
export function genesisState(
  genesis: GenesisDoc,
  response: ResponseInitChain,
  appVersion: bigint,
): ChainState {
  const validators = firstValidators(genesis, response);
  const params = updateParams(genesis.params, response.consensusParams);
  checkParams(params);
  return {
    chainId: genesis.chainId,
    initialHeight: genesis.initialHeight,
    appVersion: response.consensusParams === undefined ? appVersion : params.version.app,
    lastHeight: 0n,
    lastBlockId: NO_BLOCK_ID,
    lastTime: genesis.genesisTime,
    lastValidators: NO_VALIDATORS,
    validators,
    nextValidators: advanceProposer(validators, 1),
    params,
    appHash: response.appHash.length > 0 ? response.appHash : genesis.appHash,
    lastResultsHash: merkleRoot([]),
  };
}

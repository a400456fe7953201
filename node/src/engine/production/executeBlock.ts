import type { Application } from "@milkyway/baseapp";
import { equalBytes } from "@milkyway/bytes";
import {
  type Block,
  type BlockID,
  ConsensusParams,
  type Validator,
} from "@milkyway/codec/gen/tendermint/types";
import type { ChainParams } from "@milkyway/comet";
import { CometError } from "@milkyway/comet";
import type { AppliedBlock } from "../../blocks/saveBlock.ts";
import type { ChainState } from "../../comet/chainState.ts";
import { nextState } from "../../comet/nextState.ts";
import { validatorsOfUpdates } from "../../comet/updateValidators.ts";
import { inTurns } from "../inTurns.ts";
import { blockRequest } from "./requests.ts";

/** What came of a block, and the validators that changed. */
export interface Executed extends AppliedBlock {
  readonly changes: readonly Validator[];
}

function differ(a: ChainParams, b: ChainParams): boolean {
  return !equalBytes(ConsensusParams.encode(a), ConsensusParams.encode(b));
}

/** Executes a block on a state. Throws when the application cannot, or answers what no chain can go on with. */
export async function executeBlock(
  application: Application,
  state: ChainState,
  { block, blockId }: { readonly block: Block; readonly blockId: BlockID },
): Promise<Executed> {
  const { lastCommit, ...request } = blockRequest(block, blockId.hash, state.lastValidators);
  const response = await inTurns(
    application.finalizeBlockSteps({ ...request, decidedLastCommit: lastCommit }),
  );
  const [expected, got] = [block.data.txs.length, response.txResults.length];
  if (expected !== got)
    throw new CometError(
      `expected tx results length to match size of transactions in block. Expected ${expected}, got ${got}`,
    );
  const changes = validatorsOfUpdates(response.validatorUpdates, state.params);
  const after = nextState(state, { header: block.header, blockId }, response, changes);
  return {
    response,
    state: after,
    changes,
    validatorsChanged: changes.length > 0,
    paramsChanged: differ(state.params, after.params),
  };
}

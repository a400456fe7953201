import { binToU64 } from "@milkyway/bytes";
import { ConsensusParams, ValidatorSet } from "@milkyway/codec/gen/tendermint/types";
import { type ChainParams, CometError, DEFAULT_PARAMS, updateParams } from "@milkyway/comet";
import { advanceProposer } from "../comet/proposerPriority.ts";
import type { Change, Database } from "./database.ts";
import { rowKey, TABLES } from "./keys.ts";

/** A set that does not change is stored again after as many heights, so that priorities are found quickly. */
const CHECKPOINT = 256n;

/** The change that stores the validators from a height on. */
export function validatorsChange(height: bigint, set: ValidatorSet): Change {
  return { key: rowKey(TABLES.validators, height), value: ValidatorSet.encode(set) };
}

/** The change that stores the parameters from a height on. */
export function paramsChange(height: bigint, params: ChainParams): Change {
  return { key: rowKey(TABLES.params, height), value: ConsensusParams.encode(params) };
}

/** Whether the validators of a height are stored though they are those of the height before. */
export function isCheckpoint(height: bigint): boolean {
  return height % CHECKPOINT === 0n;
}

/** The validators of a height: the last ones stored, with the turns to propose that passed since. */
export function readValidators(database: Database, height: bigint): ValidatorSet {
  const { validators } = TABLES;
  const row = database.last(rowKey(validators, 0n), rowKey(validators, height));
  if (row === undefined) throw new CometError(`could not find validator set for height #${height}`);
  let set = ValidatorSet.decode(row.value);
  // Step by step, as the priorities were rescaled.
  for (let at = binToU64(row.key, 1); at < height; at++) set = advanceProposer(set, 1);
  return set;
}

/** The parameters of a height. */
export function readParams(database: Database, height: bigint): ChainParams {
  const { params } = TABLES;
  const row = database.last(rowKey(params, 0n), rowKey(params, height));
  if (row === undefined)
    throw new CometError(`could not find consensus params for height #${height}`);
  return updateParams(DEFAULT_PARAMS, ConsensusParams.decode(row.value));
}

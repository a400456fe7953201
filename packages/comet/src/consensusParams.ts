import { SECOND } from "@milkyway/codec";
import type {
  ABCIParams,
  BlockParams,
  ConsensusParams,
  EvidenceParams,
  ValidatorParams,
  VersionParams,
} from "@milkyway/codec/gen/tendermint/types";

/** Consensus parameters with every section there. */
export interface ChainParams extends ConsensusParams {
  readonly block: BlockParams;
  readonly evidence: EvidenceParams;
  readonly validator: ValidatorParams;
  readonly version: VersionParams;
  readonly abci: ABCIParams;
}

/** Largest size of a block in bytes, whatever the parameters say. */
export const MAX_BLOCK_BYTES = 104_857_600n;

/** What a genesis without consensus parameters stands for. */
export const DEFAULT_PARAMS: ChainParams = {
  block: { maxBytes: 22_020_096n, maxGas: -1n },
  evidence: { maxAgeNumBlocks: 100_000n, maxAgeDuration: 172_800n * SECOND, maxBytes: 1_048_576n },
  validator: { pubKeyTypes: ["ed25519"] },
  version: { app: 0n },
  abci: { voteExtensionsEnableHeight: 0n },
};

/** The parameters after an update: sections that it leaves out stay as they are. */
export function updateParams(
  params: ChainParams,
  update: ConsensusParams | undefined,
): ChainParams {
  return {
    block: update?.block ?? params.block,
    evidence: update?.evidence ?? params.evidence,
    validator: update?.validator ?? params.validator,
    version: update?.version ?? params.version,
    abci: update?.abci ?? params.abci,
  };
}

/** Whether votes at a height carry extensions. */
export function extensionsEnabled({ abci }: ChainParams, height: bigint): boolean {
  const from = abci.voteExtensionsEnableHeight;
  return from > 0n && from <= height;
}

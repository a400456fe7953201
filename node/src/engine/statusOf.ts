import { findValidator } from "@milkyway/comet";
import type { BlockStore } from "../blocks/blockStore.ts";
import { readMeta } from "../blocks/readBlock.ts";
import type { ChainState } from "../comet/chainState.ts";
import type { GenesisDoc } from "../comet/genesisDoc.ts";
import type { PrivValidator } from "../signer/privValidator.ts";
import type { EngineStatus, RoundStatus } from "./consensusEngine.ts";

export interface StatusSources {
  readonly genesis: GenesisDoc;
  readonly store: BlockStore;
  readonly signer: PrivValidator;
  /** What the next block follows from; `undefined` until blocks are replayed. */
  readonly state: ChainState | undefined;
  readonly round: RoundStatus;
  readonly halted: string | undefined;
}

const NO_BYTES = new Uint8Array(0);

/** Where an engine is. */
export function statusOf(sources: StatusSources): EngineStatus {
  const { genesis, store, signer, state, round, halted } = sources;
  const latest = readMeta(store.database, store.height);
  const earliest = readMeta(store.database, store.base);
  const own = state && findValidator(state.validators, signer.address)?.validator;
  return {
    chainId: genesis.chainId,
    latestHeight: store.height,
    latestBlockHash: latest?.blockId.hash ?? NO_BYTES,
    latestAppHash: latest?.header.appHash ?? NO_BYTES,
    latestTime: latest?.header.time ?? genesis.genesisTime,
    earliestHeight: store.base,
    earliestBlockHash: earliest?.blockId.hash ?? NO_BYTES,
    earliestAppHash: earliest?.header.appHash ?? NO_BYTES,
    earliestTime: earliest?.header.time ?? genesis.genesisTime,
    isCatchingUp: state === undefined,
    validator: {
      address: signer.address,
      pubKey: signer.pubKey,
      votingPower: own?.votingPower ?? 0n,
    },
    appVersion: state?.appVersion ?? 0n,
    round,
    halted,
  };
}

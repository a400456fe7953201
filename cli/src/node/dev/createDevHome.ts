import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { devAppState } from "@milkyway/app";
import { stringifyJson, timeToNanoText } from "@milkyway/codec";
import {
  appGenesisJson,
  DEFAULT_PARAMS,
  type NodeHome,
  openPrivValidator,
  systemClock,
} from "@milkyway/node";

/** Removes the chain in a home; the rest of the folder stays. */
export function removeDevChain({ config, data }: NodeHome): void {
  rmSync(data, { recursive: true, force: true });
  rmSync(config, { recursive: true, force: true });
}

/** Writes the genesis and the validator of a new developer chain, unless the home has a chain already. */
export function createDevHome(home: NodeHome, chainId: string): void {
  if (existsSync(home.genesis)) return;
  mkdirSync(home.config, { recursive: true });
  mkdirSync(home.data, { recursive: true });
  const { pubKey } = openPrivValidator(home.validatorKey, home.validatorState);
  const genesisTime = systemClock.now();
  const time = timeToNanoText(genesisTime);
  const consensusKey = pubKey.ed25519 ?? new Uint8Array(0);
  const document = appGenesisJson({
    appName: "milkyway",
    appVersion: "12.0.0",
    genesisTime,
    chainId,
    initialHeight: 1n,
    appState: devAppState({ chainId, time, consensusKey }),
    params: DEFAULT_PARAMS,
  });
  writeFileSync(home.genesis, `${stringifyJson(document)}\n`);
}

import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { type AdoptedGenesis, adoptGenesis, withLocalValidator } from "@milkyway/app";
import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import { type Log, type NodeHome, openPrivValidator } from "@milkyway/node";
import { CliError } from "../../cliError.ts";
import { type GenesisFile, readGenesisJson, writeAppState } from "./genesisFile.ts";

/** What may be done with a genesis document of another version or of another network. */
export interface AdoptOptions {
  /** Leaves out what this version does not know, instead of refusing it. */
  readonly dropsUnknown: boolean;
  /** Puts the validator of the home in the place of those of the document. */
  readonly isLocal: boolean;
}

function refuseUnknown({ unknownSections, unknownFields }: AdoptedGenesis): void {
  const parts = [
    ...unknownSections.map((name) => `section ${name}`),
    ...unknownFields.map((name) => `field ${name}`),
  ];
  if (parts.length === 0) return;
  throw new CliError(`the genesis has what this version does not know: ${parts.join(", ")}`, {
    hint: "--drop-unknown-genesis leaves it out.",
  });
}

function report(log: Log, adopted: AdoptedGenesis): void {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["left out of genesis: unknown sections", adopted.unknownSections],
    ["left out of genesis: unknown fields", adopted.unknownFields],
    ["sections missing in genesis have their defaults", adopted.missingSections],
    ["fields missing in genesis have their defaults", adopted.missingFields],
  ];
  for (const [message, names] of lists)
    if (names.length > 0) log.warn(message, { names: names.join(", ") });
}

function localState(home: NodeHome, appState: JsonObject, chainId: string): JsonObject {
  const { pubKey } = openPrivValidator(home.validatorKey, home.validatorState);
  return withLocalValidator(appState, chainId, pubKey.ed25519 ?? new Uint8Array(0));
}

/** The first block has no votes before it, whose extensions it could carry: they begin with it at the earliest. */
function votesFromStart(params: JsonValue, initialHeight: JsonValue | undefined): JsonValue {
  const abci = isJsonObject(params) ? params.abci : undefined;
  if (!isJsonObject(params) || !isJsonObject(abci)) return params;
  const first = Number(initialHeight ?? 1);
  const from = Number(abci.vote_extensions_enable_height ?? 0);
  if (from === 0 || from >= first) return params;
  return { ...params, abci: { ...abci, vote_extensions_enable_height: `${first}` } };
}

/** The document of a chain that goes on here alone, without the validators that the engine would expect. */
function localDocument(file: GenesisFile): GenesisFile {
  const { validators: _, consensus, consensus_params: old, ...rest } = file.document;
  const params = (of: JsonValue) => votesFromStart(of, rest.initial_height);
  const top = old === undefined ? rest : { ...rest, consensus_params: params(old) };
  if (!isJsonObject(consensus)) return { ...file, document: top };
  const { validators: __, params: own, ...others } = consensus;
  const kept = own === undefined ? others : { ...others, params: params(own) };
  return { ...file, document: { ...top, consensus: kept } };
}

/**
 * Makes the genesis document of a home one that this version can start from, before its first block. A document that
 * has to be changed is kept beside as `genesis.given.json`.
 */
export function adoptGenesisFile(home: NodeHome, options: AdoptOptions, log: Log): void {
  if (existsSync(home.state) || !existsSync(home.genesis)) return;
  const file = readGenesisJson(home.genesis);
  const adopted = adoptGenesis(file.appState);
  if (!options.dropsUnknown) refuseUnknown(adopted);
  report(log, adopted);
  const { unknownSections, unknownFields, missingSections, missingFields } = adopted;
  const isSame = [unknownSections, unknownFields, missingSections, missingFields].every(
    ({ length }) => length === 0,
  );
  if (isSame && !options.isLocal) return;
  const { appState } = adopted;
  const state = options.isLocal ? localState(home, appState, file.chainId) : appState;
  copyFileSync(home.genesis, join(home.config, "genesis.given.json"));
  writeAppState(options.isLocal ? localDocument(file) : file, state);
}

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import { CliError } from "../../cliError.ts";
import { prettyJson } from "../prettyJson.ts";

/** A genesis document as it stands in a file. */
export interface GenesisFile {
  readonly path: string;
  readonly document: JsonObject;
  readonly appState: JsonObject;
  readonly chainId: string;
}

/** Reads a JSON file; `what` names it in errors. */
export function readJsonFile(path: string, what: string): JsonValue {
  if (!existsSync(path)) throw new CliError(`${what} ${path} is not there`);
  try {
    return JSON.parse(readFileSync(path, "utf8")) as JsonValue;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`${what} ${path} is no JSON: ${reason}`);
  }
}

/** Reads a genesis file without checking what it says. */
export function readGenesisJson(path: string): GenesisFile {
  const document = readJsonFile(path, "the genesis file");
  const appState = isJsonObject(document) ? document.app_state : undefined;
  if (!isJsonObject(document) || !isJsonObject(appState))
    throw new CliError(`the genesis file ${path} has no app_state`);
  return { path, document, appState, chainId: String(document.chain_id ?? "") };
}

/** Writes a genesis file with another application state. */
export function writeAppState({ path, document }: GenesisFile, appState: JsonObject): void {
  writeFileSync(path, `${prettyJson({ ...document, app_state: appState })}\n`);
}

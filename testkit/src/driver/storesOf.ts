import { optionalStoreNames, storeNames } from "@milkyway/app";
import type { JsonObject } from "@milkyway/codec";

/** Stores that a chain with this genesis has: those of modules with rules of our own only when it names them. */
export function storesOf(appState: JsonObject): readonly string[] {
  return [...storeNames, ...optionalStoreNames.filter((name) => appState[name] !== undefined)];
}

import { type OpenChain, openChain } from "@milkyway/app";
import { type JsonObject, stringifyJson } from "@milkyway/codec";
import { createCommitStore } from "@milkyway/store";
import { type Position, startChain } from "../driver/blockDriver.ts";
import { storesOf } from "../driver/storesOf.ts";

/** What an export gave, and what the chain that was started from it exported in turn. */
export interface Reimport {
  readonly first: JsonObject;
  readonly second: JsonObject;
  readonly chain: OpenChain;
  readonly position: Position;
}

/** Exports a chain, starts another from that, and exports it too. Throws when it does not start. */
export function reimport(chain: OpenChain, position: Position): Reimport {
  const exported = chain.application.exportGenesis();
  const first = exported.appState as JsonObject;
  const store = createCommitStore({ stores: storesOf(first), retain: 1 });
  const other = openChain({ store, dev: true });
  const start = startChain(other.application, {
    chainId: position.chainId,
    time: position.time,
    appState: first,
    consensusParams: exported.consensusParams,
    initialHeight: position.height + 1n,
  });
  const second = other.application.exportGenesis().appState as JsonObject;
  return { first, second, chain: other, position: start };
}

/** Places in two exports that differ, as paths, of which at most twenty are given. */
export function differencesBetween(first: unknown, second: unknown, path = ""): string[] {
  if (stringifyJson(first as never) === stringifyJson(second as never)) return [];
  if (typeof first !== "object" || typeof second !== "object" || !first || !second)
    return [`${path}: ${stringifyJson(first as never)} became ${stringifyJson(second as never)}`];
  const [a, b] = [first as JsonObject, second as JsonObject];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names
    .flatMap((name) => differencesBetween(a[name] ?? null, b[name] ?? null, `${path}/${name}`))
    .slice(0, 20);
}

import { type GoJson, GoObject } from "./goJson.ts";
import { parseWholeGoJson } from "./parseGoJson.ts";

/** What a memo says under a key, if it is a JSON object that has the key. */
export function memoEntry(memo: string, key: string): GoJson | undefined {
  const value = parseWholeGoJson(memo)?.value;
  return value instanceof GoObject ? value.get(key) : undefined;
}

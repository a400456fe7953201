export type { StateAccess } from "./access.ts";
export {
  type Exposed,
  type IndexDef,
  type IndexedMap,
  type MultiIndex,
  multiIndex,
  reversePairIndex,
  type UniqueIndex,
  uniqueIndex,
} from "./indexedMap.ts";
export type { Item, Sequence } from "./item.ts";
export {
  bin,
  bool,
  fixedBin,
  i64,
  type KeyCodec,
  lengthPrefixed,
  rawText,
  text,
  u32,
  u64,
  u64LittleEndian,
} from "./keys.ts";
export type { KeySet, StoreMap } from "./map.ts";
export { NotFound } from "./notFound.ts";
export type { PairSet } from "./pairSet.ts";
export { type Pair, type PairCodec, pair, type Triple, triple } from "./pairs.ts";
export type { Prefix } from "./prefix.ts";
export type { Range } from "./range.ts";
export { sortableTime } from "./sortableTime.ts";
export {
  type Def,
  defineState,
  indexedMap,
  item,
  keySet,
  map,
  pairSet,
  type State,
  sequence,
} from "./state.ts";
export {
  binValue,
  boolValue,
  intValue,
  none,
  proto,
  rawBytes,
  textValue,
  u64Value,
  type ValueCodec,
} from "./values.ts";

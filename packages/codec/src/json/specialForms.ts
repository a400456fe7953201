/** Fields whose JSON differs from that of their protobuf kind, because the reference's Go types say so. */
import type { EnumType, Field } from "../schema.ts";

/** `cosmwasm.wasm.v1.AccessType` is written by these names. */
const ACCESS_TYPES = new Map([
  [0, "Unspecified"],
  [1, "Nobody"],
  [3, "Everybody"],
  [4, "AnyOfAddresses"],
]);
const isAccessType = ({ typeName }: EnumType) => typeName === "cosmwasm.wasm.v1.AccessType";

/** Name of an enum's value in JSON; `undefined` when it has none. */
export function enumName(type: EnumType, value: number): string | undefined {
  if (isAccessType(type)) return ACCESS_TYPES.get(value) ?? "Unspecified";
  return type.nameOf(value);
}

/** Number of an enum's value by its name in JSON. */
export function enumNumber(type: EnumType, name: string): number | undefined {
  if (isAccessType(type))
    for (const [value, known] of ACCESS_TYPES) if (known === name) return value;
  return Object.hasOwn(type.values, name) ? type.values[name] : undefined;
}

/** Bytes that hold JSON and are shown as it. */
export function isInlineJson(typeName: string, { aminoEncoding, name }: Field): boolean {
  if (aminoEncoding === "inline_json") return true;
  return typeName === "cosmos.genutil.v1beta1.GenesisState" && name === "gen_txs";
}

/** Bytes shown in upper-case hex instead of base64. */
export function isHexBytes(typeName: string, { name }: Field): boolean {
  return typeName === "cosmwasm.wasm.v1.Model" && name === "key";
}

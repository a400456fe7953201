import type { Evidence } from "@milkyway/codec/gen/tendermint/types";

/** What parameters become, by the kind that a method declares; kinds with `optional` are `undefined` when left out. */
export interface KindValues {
  readonly int64: bigint;
  readonly optionalInt64: bigint | undefined;
  readonly optionalInt: number | undefined;
  readonly uint: number;
  readonly string: string;
  readonly bool: boolean;
  /** base64 in JSON */
  readonly bytes: Uint8Array;
  /** hexadecimal in JSON */
  readonly hexBytes: Uint8Array;
  readonly strings: readonly string[];
  readonly evidence: Evidence | undefined;
  /** Any JSON, as its text; for methods that CometBFT does not have. */
  readonly json: string | undefined;
}

export type Kind = keyof KindValues;

/** Names of parameters with their kinds, in the order in which lists give them. */
export type Params = Readonly<Record<string, Kind>>;

/** Arguments of a method with such parameters. */
export type Arguments<P extends Params> = { readonly [K in keyof P]: KindValues[P[K]] };

const NOTHING = new Uint8Array(0);

/** What a parameter is when it is left out or `null`. */
export const ABSENT: { readonly [K in Kind]: KindValues[K] } = {
  int64: 0n,
  optionalInt64: undefined,
  optionalInt: undefined,
  uint: 0,
  string: "",
  bool: false,
  bytes: NOTHING,
  hexBytes: NOTHING,
  strings: [],
  evidence: undefined,
  json: undefined,
};

/** What errors call the kinds of parameters. */
export const GO_KINDS: Readonly<Record<Kind, string>> = {
  int64: "int64",
  optionalInt64: "int64",
  optionalInt: "int",
  uint: "uint",
  string: "string",
  bool: "bool",
  bytes: "slice",
  hexBytes: "slice",
  strings: "slice",
  evidence: "interface",
  json: "json",
};

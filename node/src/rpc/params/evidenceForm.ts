import { parseTime, ZERO_TIME } from "@milkyway/codec";
import type {
  BlockID,
  DuplicateVoteEvidence,
  LightClientAttackEvidence,
  Vote,
} from "@milkyway/codec/gen/tendermint/types";
import { NO_BLOCK_ID } from "@milkyway/comet";
import { GoJsonError } from "../json/goJsonError.ts";
import { goQuoteBin } from "../json/goQuote.ts";
import { kindOf, membersOf, textOf } from "../json/rawJson.ts";
import { mismatch } from "./mismatch.ts";
import * as scalars from "./scalars.ts";

const NOTHING = new Uint8Array(0);

type Members = ReadonlyMap<string, string>;

function members(raw: string): Members {
  if (raw === "null") return new Map();
  const kind = kindOf(raw);
  if (kind !== "object") throw mismatch(kind, "map[string]json.RawMessage");
  return new Map(membersOf(raw));
}

function scalar<T>(of: Members, name: string, read: (raw: string) => T, absent: T): T {
  const raw = of.get(name) ?? "null";
  return raw === "null" ? absent : read(raw);
}

const int64 = (of: Members, name: string) => scalar(of, name, scalars.int64, 0n);
const bytes = (of: Members, name: string) => scalar(of, name, scalars.bytes, NOTHING);
const hex = (of: Members, name: string) => scalar(of, name, scalars.hexBytes, NOTHING);

function int32(of: Members, name: string, type = "int32"): number {
  const raw = of.get(name) ?? "null";
  const kind = kindOf(raw);
  if (kind === "null") return 0;
  if (kind !== "number") throw mismatch(kind, type);
  const value = Number(raw);
  if (!/^-?\d+$/.test(raw) || Math.abs(value) > 0x7fffffff) throw mismatch(`number ${raw}`, type);
  return value;
}

function time(of: Members, name: string): bigint {
  const raw = of.get(name);
  if (raw === undefined || raw === "null") return ZERO_TIME;
  if (kindOf(raw) !== "string")
    throw new GoJsonError(`JSON time must be an RFC3339 string, but got ${goQuoteBin(raw)}`);
  if (!raw.endsWith('Z"'))
    throw new GoJsonError(`JSON time must be UTC and end with 'Z', but got ${goQuoteBin(raw)}`);
  const found = parseTime(textOf(raw));
  if (found === undefined) throw new GoJsonError(`parsing time ${goQuoteBin(raw)}: no such time`);
  return found;
}

function blockId(raw: string | undefined): BlockID {
  if (raw === undefined) return NO_BLOCK_ID;
  const of = members(raw);
  const parts = members(of.get("parts") ?? "null");
  return {
    hash: hex(of, "hash"),
    partSetHeader: { total: int32(parts, "total", "uint32"), hash: hex(parts, "hash") },
  };
}

function voteOf(raw: string | undefined): Vote | undefined {
  if (raw === undefined || raw === "null") return undefined;
  const of = members(raw);
  return {
    type: int32(of, "type", "types.SignedMsgType"),
    height: int64(of, "height"),
    round: int32(of, "round"),
    blockId: blockId(of.get("block_id")),
    timestamp: time(of, "timestamp"),
    validatorAddress: hex(of, "validator_address"),
    validatorIndex: int32(of, "validator_index"),
    signature: bytes(of, "signature"),
    extension: bytes(of, "extension"),
    extensionSignature: bytes(of, "extension_signature"),
  };
}

/** Reads two votes of one validator in one round; throws a `GoJsonError`. */
export function duplicateVoteOf(raw: string): DuplicateVoteEvidence {
  const of = members(raw);
  return {
    voteA: voteOf(of.get("vote_a")),
    voteB: voteOf(of.get("vote_b")),
    totalVotingPower: int64(of, "TotalVotingPower"),
    validatorPower: int64(of, "ValidatorPower"),
    timestamp: time(of, "Timestamp"),
  };
}

/** Reads of an attack on light clients that there is one; what is in its block is not looked at. */
export function lightClientAttackOf(raw: string): LightClientAttackEvidence {
  const of = members(raw);
  const block = of.get("ConflictingBlock") ?? "null";
  return {
    conflictingBlock:
      block === "null" ? undefined : { signedHeader: undefined, validatorSet: undefined },
    commonHeight: int64(of, "CommonHeight"),
    byzantineValidators: [],
    totalVotingPower: int64(of, "TotalVotingPower"),
    timestamp: time(of, "Timestamp"),
  };
}

import type { Evidence } from "@milkyway/codec/gen/tendermint/types";
import { GoJsonError } from "../json/goJsonError.ts";
import { goQuote } from "../json/goQuote.ts";
import { kindOf, membersOf, textOf } from "../json/rawJson.ts";
import { duplicateVoteOf, lightClientAttackOf } from "./evidenceForm.ts";
import { mismatch } from "./mismatch.ts";

const READERS: Readonly<Record<string, (raw: string) => Evidence>> = {
  "tendermint/DuplicateVoteEvidence": (raw) => ({
    duplicateVoteEvidence: duplicateVoteOf(raw),
    lightClientAttackEvidence: undefined,
  }),
  "tendermint/LightClientAttackEvidence": (raw) => ({
    duplicateVoteEvidence: undefined,
    lightClientAttackEvidence: lightClientAttackOf(raw),
  }),
};

function typeName(raw: string | undefined): string {
  if (raw === undefined || raw === "null") return "";
  const kind = kindOf(raw);
  if (kind === "string") return textOf(raw);
  throw new GoJsonError(
    `json: cannot unmarshal ${kind} into Go struct field interfaceWrapper.type of type string`,
  );
}

/** Reads evidence, which is wrapped with the name of its type; throws a `GoJsonError`. */
export function evidenceArgument(raw: string): Evidence {
  const kind = kindOf(raw);
  if (kind !== "object") throw mismatch(kind, "json.interfaceWrapper");
  const members = new Map(membersOf(raw));
  const name = typeName(members.get("type"));
  if (name === "") throw new GoJsonError("interface type cannot be empty");
  const value = members.get("value");
  if (value === undefined) throw new GoJsonError("interface value cannot be empty");
  const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  if (read === undefined) throw new GoJsonError(`unknown type ${goQuote(name)}`);
  return read(value);
}

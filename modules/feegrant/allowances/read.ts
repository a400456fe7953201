import type { Any } from "@milkyway/codec";
import { Panic } from "@milkyway/math";
import { errors } from "../errors.ts";
import type { AllowanceKind } from "./allowance.ts";
import { type Allowance, allowedMsgAllowance } from "./allowedMsg.ts";
import { basicAllowance } from "./basic.ts";
import { periodicAllowance } from "./periodic.ts";

const KINDS = [
  basicAllowance,
  periodicAllowance,
  allowedMsgAllowance(readAllowance),
] as unknown as readonly AllowanceKind<unknown>[];

/** The allowance in a grant; fails when it names no type. A missing one panics, as a nil pointer does. */
export function readAllowance(any: Any | undefined): Allowance {
  if (any === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  const kind = KINDS.find(({ type }) => any.typeUrl === `/${type.typeName}`);
  if (kind === undefined) throw errors.noAllowance.wrap("failed to get allowance");
  return { kind, value: kind.type.decode(any.value) };
}

/** An allowance as it is kept and answered. */
export function writeAllowance({ kind, value }: Allowance): Any {
  return { typeUrl: `/${kind.type.typeName}`, value: kind.type.encode(value) };
}

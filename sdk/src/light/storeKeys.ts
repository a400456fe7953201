/** Keys under which the chain stores what it proves. */
import { binToBytes, concatBytes, utf8 } from "@milkyway/bytes";
import { accounts } from "@milkyway/core";

/** A kind of target of a delegation. */
export type TargetKind = "pool" | "operator" | "service";

const DELEGATIONS = { pool: 0xa1, operator: 0xb1, service: 0xc1 } as const;

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** In the store `bank`: the amount of a coin that an account has, as decimal text. */
export function balanceKey(address: string, denom: string): Uint8Array {
  const raw = binToBytes(accounts.fromText(address));
  return concatBytes(Uint8Array.of(0x02, raw.length), raw, utf8(denom));
}

/** In the store `restaking`: what somebody delegates to a target. */
export function delegationKey(kind: TargetKind, delegator: string, targetId: number): Uint8Array {
  return concatBytes(Uint8Array.of(DELEGATIONS[kind]), utf8(delegator), u32(targetId));
}

/** In the store `pools`, `operators` or `services`: a pool, an operator or a service. */
export function targetKey(id: number): Uint8Array {
  return concatBytes(Uint8Array.of(0xa2), u32(id));
}

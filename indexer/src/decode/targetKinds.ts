import { idIn } from "./attributes.ts";

/** What coins are restaked to. */
export type TargetKind = "pool" | "operator" | "service";

const KINDS: Readonly<Record<string, TargetKind>> = {
  DELEGATION_TYPE_POOL: "pool",
  DELEGATION_TYPE_OPERATOR: "operator",
  DELEGATION_TYPE_SERVICE: "service",
};

/** The kind that an event names. */
export function targetKindOf(text: string | undefined): TargetKind | null {
  return KINDS[text ?? ""] ?? null;
}

/** The pool of shares such as `5.000000000000000000pool/1/utia`. */
export function poolIdOf(shares: string | undefined): bigint | null {
  return idIn(/^[\d.]+pool\/(\d+)\//.exec(shares ?? "")?.[1]);
}

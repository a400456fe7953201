import { type Address, ensure, parseAddress } from "@milkyway/core";
import { errors } from "../errors.ts";

interface Parties {
  /** Bech32 text. */
  readonly granter: string;
  /** Bech32 text. */
  readonly grantee: string;
}

/** Who grants to whom: two different accounts. */
export function partiesOf({ granter, grantee }: Parties): {
  readonly granter: Address;
  readonly grantee: Address;
} {
  ensure(grantee.toLowerCase() !== granter.toLowerCase(), errors.granteeIsGranter);
  const to = parseAddress(grantee, "invalid grantee address");
  return { granter: parseAddress(granter, "invalid granter address"), grantee: to };
}

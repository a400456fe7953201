import type { PageRequest } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import { invalidArgument } from "@milkyway/core";
import type { PageRequest as Page } from "../../../engine/reads/paginate.ts";

const DEFAULT_LIMIT = 100n;

/** The page that a request asks for, counted from 1, as CometBFT takes it. */
export function pageOfRequest(request: PageRequest | undefined): Page {
  const offset = BigInt.asIntN(64, request?.offset ?? 0n);
  const asked = BigInt.asIntN(64, request?.limit ?? 0n);
  if (offset < 0n) throw invalidArgument("offset must greater than 0");
  if (asked < 0n) throw invalidArgument("limit must greater than 0");
  const limit = asked === 0n ? DEFAULT_LIMIT : asked;
  return { page: Number(offset / limit + 1n), perPage: Number(limit) };
}

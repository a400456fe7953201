import type { Bin } from "@milkyway/bytes";
import type { PageRequest } from "@milkyway/codec/gen/cosmos/base/query/v1beta1";
import {
  type Ctx,
  internal,
  isFailure,
  type Page,
  paginateStore,
  toChainError,
} from "@milkyway/core";

/** Runs a part of a query whose failures are all internal errors. */
export function orInternal<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw internal(toChainError(error).message);
  }
}

/** A page of the staking store under a prefix; its failures are internal errors. */
export function page<T>(
  ctx: Ctx,
  prefix: Bin,
  request: PageRequest | undefined,
  visit: (key: Bin, value: Uint8Array) => T | undefined,
): Page<T> {
  return orInternal(() => paginateStore(ctx.store("staking"), prefix, request, visit));
}

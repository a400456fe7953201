import { fromUtf8Bin, prefixEnd } from "@milkyway/bytes";
import type { QueryRpc } from "@milkyway/codec/gen/cosmos/params/v1beta1";
import { type Ctx, invalidArgument, type QueryHandlers } from "@milkyway/core";
import { getRaw, keyTable } from "../keeper.ts";
import { subspaces } from "../subspaces/subspaces.ts";

/** Keys under which a module has values, sorted. */
function keysOf(ctx: Ctx, subspace: string): readonly string[] {
  const prefix = `${subspace}/`;
  const keys: string[] = [];
  const cursor = ctx.store("params").iterate(prefix, prefixEnd(prefix));
  for (; cursor.valid; cursor.next()) keys.push(fromUtf8Bin(cursor.key.slice(prefix.length)));
  return keys;
}

export const queries: QueryHandlers<object, QueryRpc> = {
  /** The JSON of one parameter; empty when it has no value. */
  params(ctx, _, { subspace, key }) {
    if (subspace === "" || key === "") throw invalidArgument("invalid request");
    keyTable(subspace);
    return { param: { subspace, key, value: getRaw(ctx, subspace, key) ?? "" } };
  },
  /** All modules with the keys that have values. The reference gives them in random order. */
  subspaces: (ctx) => ({
    subspaces: [...subspaces.keys()].map((subspace) => ({
      subspace,
      keys: keysOf(ctx, subspace),
    })),
  }),
};

import { type QueryRpc, ValidatorSigningInfo } from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
import {
  consensusAddresses,
  invalidArgument,
  notFound,
  paginateStore,
  type QueryHandler,
} from "@milkyway/core";
import type { SlashingDeps } from "../deps.ts";
import { state } from "../state.ts";

type Handler<K extends keyof QueryRpc> = QueryHandler<SlashingDeps, QueryRpc[K]>;

export const params: Handler<"params"> = (ctx) => ({ params: state.params.require(ctx) });

export const signingInfo: Handler<"signingInfo"> = (ctx, _, { consAddress }) => {
  if (consAddress === "") throw invalidArgument("invalid request");
  const info = state.signingInfos.get(ctx, consensusAddresses.fromText(consAddress));
  if (info === undefined) throw notFound(`SigningInfo not found for validator ${consAddress}`);
  return { valSigningInfo: info };
};

export const signingInfos: Handler<"signingInfos"> = (ctx, _, { pagination }) => {
  const page = paginateStore(
    ctx.store("slashing"),
    state.signingInfos.prefix,
    pagination,
    (_key, value) => ValidatorSigningInfo.decode(value),
  );
  return { info: page.items, pagination: page.pagination };
};

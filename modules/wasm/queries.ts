import { fromUtf8Strict } from "@milkyway/bytes";
import type { QueryRpc } from "@milkyway/codec/gen/cosmwasm/wasm/v1";
import { accounts, invalidArgument, type QueryHandler } from "@milkyway/core";
import { EMPTY_PAGE } from "../unsupported/emptyPage.ts";
import { contracts } from "./contracts.ts";
import { state } from "./state.ts";

type Handler<K extends keyof QueryRpc> = QueryHandler<unknown, QueryRpc[K]>;

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(fromUtf8Strict(bytes));
    return true;
  } catch {
    return false;
  }
}

export const params: Handler<"params"> = (ctx) => ({ params: state.params.require(ctx) });

export const codes: Handler<"codes"> = () => ({ codeInfos: [], pagination: EMPTY_PAGE });

export const pinnedCodes: Handler<"pinnedCodes"> = () => ({ codeIds: [], pagination: EMPTY_PAGE });

export const smartContractState: Handler<"smartContractState"> = (ctx, _, request) => {
  if (!isJson(request.queryData)) throw invalidArgument("invalid query data");
  return contracts.mustExist(ctx, accounts.fromBech32(request.address));
};

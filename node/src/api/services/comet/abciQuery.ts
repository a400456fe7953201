import type {
  ABCIQueryRequest,
  ABCIQueryResponse,
} from "@milkyway/codec/gen/cosmos/base/tendermint/v1beta1";
import { invalidArgument } from "@milkyway/core";
import type { ApiContext } from "../../apiContext.ts";

const KINDS = new Set(["app", "store", "p2p", "custom"]);

/** Passes a query on to the application; queries of services have methods of their own. */
export function abciQuery(
  { application }: ApiContext,
  { path, data, height, prove }: ABCIQueryRequest,
): ABCIQueryResponse {
  if (path === "") throw invalidArgument("empty query path");
  const [kind = ""] = path.replace(/^\//, "").split("/");
  if (!KINDS.has(kind)) throw invalidArgument(`unsupported ABCI query path: ${path}`);
  return application.query({ path, data, height, prove });
}

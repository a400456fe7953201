// Generated from proto/cosmos/base/query/v1beta1.proto by `npm run generate`. Do not edit.
import { type MessageType, defineMessage, field } from "../../../../runtime.ts";

export interface PageRequest {
  readonly key: Uint8Array;
  readonly offset: bigint;
  readonly limit: bigint;
  readonly countTotal: boolean;
  readonly reverse: boolean;
}

export const PageRequest: MessageType<PageRequest> = defineMessage<PageRequest>("cosmos.base.query.v1beta1.PageRequest", [
  field(1, "key", "bytes"),
  field(2, "offset", "uint64"),
  field(3, "limit", "uint64"),
  field(4, "count_total", "bool"),
  field(5, "reverse", "bool"),
]);

export interface PageResponse {
  readonly nextKey: Uint8Array;
  readonly total: bigint;
}

export const PageResponse: MessageType<PageResponse> = defineMessage<PageResponse>("cosmos.base.query.v1beta1.PageResponse", [
  field(1, "next_key", "bytes"),
  field(2, "total", "uint64"),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  PageRequest,
  PageResponse,
];

import type { Request, Response } from "@milkyway/codec/gen/tendermint/abci";

/** Names of the requests, apart from `flush`, which is about the connection. */
export type AbciCall = Exclude<keyof Request, "flush">;

/** What answers each request. */
export type AbciCalls = {
  readonly [K in AbciCall]: (
    request: NonNullable<Request[K]>,
  ) => NonNullable<Response[K]> | Promise<NonNullable<Response[K]>>;
};

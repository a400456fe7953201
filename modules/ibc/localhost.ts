import { utf8 } from "@milkyway/bytes";
import type { Height } from "@milkyway/codec/gen/ibc/core/client/v1";
import { type ConnectionEnd, State } from "@milkyway/codec/gen/ibc/core/connection/v1";
import { ClientState } from "@milkyway/codec/gen/ibc/lightclients/localhost/v2";
import type { Ctx } from "@milkyway/core";
import { state } from "./state.ts";

/** The client through which a chain speaks to itself. */
export const LOCALHOST = "09-localhost";
export const LOCALHOST_CONNECTION = "connection-localhost";

const CONNECTION: ConnectionEnd = {
  clientId: LOCALHOST,
  versions: [{ identifier: "1", features: ["ORDER_ORDERED", "ORDER_UNORDERED"] }],
  state: State.STATE_OPEN,
  counterparty: {
    clientId: LOCALHOST,
    connectionId: LOCALHOST_CONNECTION,
    prefix: { keyPrefix: utf8("ibc") },
  },
  delayPeriod: 0n,
};

/** The number at the end of a chain id such as `name-1`, 0 for one without. */
export function revisionOf(chainId: string): bigint {
  const [, digits] = /^.+[^-]-([1-9][0-9]*)$/s.exec(chainId) ?? [];
  const revision = BigInt(digits ?? 0);
  return revision < 1n << 64n ? revision : 0n;
}

/** The height of this chain as clients of IBC count it. */
export function selfHeight(ctx: Ctx): Height {
  return { revisionNumber: revisionOf(ctx.chainId), revisionHeight: ctx.height };
}

/** Brings the client of this chain itself up to the current block. */
export function updateLocalhost(ctx: Ctx): void {
  const client = { latestHeight: selfHeight(ctx) };
  const typeUrl = `/${ClientState.typeName}`;
  state.localhostClient.set(ctx, { typeUrl, value: ClientState.encode(client) });
}

export function createLocalhostConnection(ctx: Ctx): void {
  state.localhostConnection.set(ctx, CONNECTION);
}

/** Whether clients of a type may be used; `*` allows all. */
export function isAllowedClient(ctx: Ctx, type: string): boolean {
  const { allowedClients } = state.clientParams.require(ctx);
  return (
    allowedClients.includes(type) || (allowedClients.length === 1 && allowedClients[0] === "*")
  );
}

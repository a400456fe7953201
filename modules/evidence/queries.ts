import { bytesToBin, fromHex } from "@milkyway/bytes";
import { Any } from "@milkyway/codec";
import type { QueryRpc } from "@milkyway/codec/gen/cosmos/evidence/v1beta1";
import { invalidArgument, notFound, paginateStore, type QueryHandlers } from "@milkyway/core";
import type { EvidenceDeps } from "./deps.ts";
import { state } from "./state.ts";

function hashIn(text: string): Uint8Array {
  try {
    return fromHex(text);
  } catch {
    throw invalidArgument("invalid evidence hash: encoding/hex: invalid byte");
  }
}

export const queries: QueryHandlers<EvidenceDeps, QueryRpc> = {
  evidence(ctx, _, { hash }) {
    if (hash === "") throw invalidArgument("invalid request; hash is empty");
    const bytes = hashIn(hash);
    const found = bytes.length === 32 ? state.evidence.get(ctx, bytesToBin(bytes)) : undefined;
    if (found === undefined) throw notFound(`evidence ${hash} not found`);
    return { evidence: found };
  },
  allEvidence(ctx, _, { pagination }) {
    const { prefix } = state.evidence;
    const page = paginateStore(ctx.store("evidence"), prefix, pagination, (_key, value) =>
      Any.decode(value),
    );
    return { evidence: page.items, pagination: page.pagination };
  },
};

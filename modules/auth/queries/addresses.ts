import { binToBytes, bytesToBin } from "@milkyway/bytes";
import type { QueryRpc } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import { accounts, plainError, type QueryHandler } from "@milkyway/core";

export const bech32Prefix: QueryHandler<unknown, QueryRpc["bech32Prefix"]> = () => ({
  bech32Prefix: accounts.prefix,
});

export const addressBytesToString: QueryHandler<unknown, QueryRpc["addressBytesToString"]> = (
  _ctx,
  _,
  { addressBytes },
) => {
  if (addressBytes.length === 0) throw plainError("empty address bytes is not allowed");
  return { addressString: accounts.toText(bytesToBin(addressBytes)) };
};

export const addressStringToBytes: QueryHandler<unknown, QueryRpc["addressStringToBytes"]> = (
  _ctx,
  _,
  { addressString },
) => ({ addressBytes: binToBytes(accounts.fromText(addressString)) });

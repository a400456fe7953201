import { binToBytes, binToU32, binToU64, bytesToBin, u32ToBin, u64ToBin } from "@milkyway/bytes";
import { Params } from "@milkyway/codec/gen/cosmwasm/wasm/v1";
import {
  bin,
  defineState,
  item,
  map,
  proto,
  rawBytes,
  u64Value,
  type ValueCodec,
} from "@milkyway/collections";

/** How many transactions of a block were counted. */
export interface TxCount {
  readonly height: bigint;
  readonly count: number;
}

const txCount: ValueCodec<TxCount> = {
  typeName: "tx counter",
  encode: ({ height, count }) => binToBytes(u64ToBin(height) + u32ToBin(count)),
  decode(bytes) {
    const counted = bytesToBin(bytes);
    return { height: binToU64(counted, 0), count: binToU32(counted, 8) };
  },
};

/** Everything x/wasm keeps in the `wasm` store so far. @see https://github.com/CosmWasm/wasmd/blob/v0.53.2/x/wasm/types/keys.go */
export const state = defineState("wasm", {
  /** `0x02 | address -> ContractInfo`; none can be made yet. */
  contracts: map(0x02, bin, rawBytes),
  /** `0x04 | name -> u64`, the next id of a code and of a contract; 1 when absent. */
  sequences: map(0x04, bin, u64Value),
  /** `0x08 -> height, number of its transactions so far`. */
  txCount: item(0x08, txCount),
  /** `0x10 -> Params`. */
  params: item(0x10, proto(Params)),
});

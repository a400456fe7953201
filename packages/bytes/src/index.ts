export { compareBytes, concatBytes, equalBytes } from "./arrays.ts";
export { fromBase64, toBase64 } from "./base64.ts";
export { decodeBech32, encodeBech32, InvalidBech32 } from "./bech32.ts";
export { binToU32, binToU64, u32ToBin, u64ToBin } from "./bigEndian.ts";
export { type Bin, binToBytes, bytesToBin, prefixEnd } from "./bin.ts";
export { fromHex, toHex } from "./hex.ts";
export { InvalidEncoding } from "./invalidEncoding.ts";
export {
  compareUtf8,
  fromUtf8,
  fromUtf8Bin,
  fromUtf8Strict,
  utf8,
  utf8Bin,
  utf8Length,
} from "./utf8.ts";

/**
 * Bech32 (BIP-173) without its length limit of 90, with the error texts that clients of this chain parse.
 * @see https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 */
import type { Bin } from "./bin.ts";

const CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const LIMIT = 1023;

/** Text that is no bech32. */
export class InvalidBech32 extends Error {}

function polymod(checksum: number, value: number): number {
  const top = checksum >>> 25;
  let next = ((checksum & 0x1ffffff) << 5) ^ value;
  for (let i = 0; i < 5; i++) if ((top >>> i) & 1) next ^= GENERATOR[i] as number;
  return next;
}

function checksumOf(hrp: string, values: readonly number[]): number {
  let state = 1;
  for (let i = 0; i < hrp.length; i++) state = polymod(state, hrp.charCodeAt(i) >>> 5);
  state = polymod(state, 0);
  for (let i = 0; i < hrp.length; i++) state = polymod(state, hrp.charCodeAt(i) & 31);
  for (const value of values) state = polymod(state, value);
  return state;
}

function checksumText(hrp: string, values: readonly number[]): string {
  const state = checksumOf(hrp, [...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  let out = "";
  for (let i = 0; i < 6; i++) out += CHARSET.charAt((state >>> (5 * (5 - i))) & 31);
  return out;
}

function regroup(values: readonly number[], from: number, to: number, pad: boolean): number[] {
  const out: number[] = [];
  let held = 0;
  let bits = 0;
  for (const value of values) {
    held = ((held << from) | value) & 0xfff;
    bits += from;
    while (bits >= to) {
      bits -= to;
      out.push((held >>> bits) & ((1 << to) - 1));
    }
  }
  const rest = held & ((1 << bits) - 1);
  if (pad && bits > 0) out.push((rest << (to - bits)) & ((1 << to) - 1));
  else if (!pad && bits > 0 && (bits > 4 || rest !== 0))
    throw new InvalidBech32("invalid incomplete group");
  return out;
}

function normalize(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 33 || code > 126)
      throw new InvalidBech32(`invalid character in string: '${text.charAt(i)}'`);
  }
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase())
    throw new InvalidBech32("string not all lowercase or all uppercase");
  return lower;
}

/** Encodes raw bytes under a human-readable prefix. */
export function encodeBech32(hrp: string, data: Bin): string {
  const bytes = Array.from(data, (char) => char.charCodeAt(0));
  const values = regroup(bytes, 8, 5, true);
  let out = `${hrp}1`;
  for (const value of values) out += CHARSET.charAt(value);
  return out + checksumText(hrp, values);
}

/** Decodes to prefix and raw bytes; either case is accepted, mixed case is not. */
export function decodeBech32(input: string): { readonly hrp: string; readonly data: Bin } {
  if (input.length > LIMIT || input.length < 8)
    throw new InvalidBech32(`invalid bech32 string length ${input.length}`);
  const text = normalize(input);
  const one = text.lastIndexOf("1");
  if (one < 1 || one + 7 > text.length) throw new InvalidBech32(`invalid separator index ${one}`);
  const hrp = text.slice(0, one);
  const values = Array.from(text.slice(one + 1), (char) => {
    const value = CHARSET.indexOf(char);
    if (value < 0)
      throw new InvalidBech32(`invalid character not part of charset: ${char.charCodeAt(0)}`);
    return value;
  });
  const payload = values.slice(0, -6);
  if (checksumOf(hrp, values) !== 1) {
    const expected = checksumText(hrp, payload);
    throw new InvalidBech32(`invalid checksum (expected ${expected} got ${text.slice(-6)})`);
  }
  return { hrp, data: String.fromCharCode(...regroup(payload, 5, 8, false)) };
}

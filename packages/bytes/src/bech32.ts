/**
 * Bech32 (BIP-173) without its length limit of 90, with the error texts that clients of this chain parse.
 * @see https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 */
import type { Bin } from "./bin.ts";

const CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const LIMIT = 1023;

/** What the five top bits of a checksum turn into. */
const FOLDED = Int32Array.from({ length: 32 }, (_, top) =>
  GENERATOR.reduce((sum, term, i) => ((top >>> i) & 1 ? sum ^ term : sum), 0),
);

/** The groups of the text that is being decoded. */
const groups = new Uint8Array(LIMIT);

/** By character code: the value of the character, or -1. */
const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < CHARSET.length; i++) VALUES[CHARSET.charCodeAt(i)] = i;

/** Text that is no bech32. */
export class InvalidBech32 extends Error {}

function polymod(checksum: number, value: number): number {
  return ((checksum & 0x1ffffff) << 5) ^ value ^ (FOLDED[checksum >>> 25] as number);
}

const prefixStates = new Map<string, number>();

/** The checksum as it stands after the prefix. */
function prefixState(hrp: string): number {
  let state = prefixStates.get(hrp);
  if (state !== undefined) return state;
  state = 1;
  for (let i = 0; i < hrp.length; i++) state = polymod(state, hrp.charCodeAt(i) >>> 5);
  state = polymod(state, 0);
  for (let i = 0; i < hrp.length; i++) state = polymod(state, hrp.charCodeAt(i) & 31);
  // Chains know a handful; strangers may send any number.
  if (prefixStates.size < 64) prefixStates.set(hrp, state);
  return state;
}

function checksumOf(hrp: string, values: ArrayLike<number>, length = values.length): number {
  let state = prefixState(hrp);
  for (let i = 0; i < length; i++) state = polymod(state, values[i] as number);
  return state;
}

function checksumText(hrp: string, values: ArrayLike<number>, length = values.length): string {
  let state = checksumOf(hrp, values, length);
  for (let i = 0; i < 6; i++) state = polymod(state, 0);
  state ^= 1;
  let out = "";
  for (let i = 0; i < 6; i++) out += CHARSET.charAt((state >>> (5 * (5 - i))) & 31);
  return out;
}

/** Groups of five bits as bytes. */
function toBytes(values: Uint8Array, length: number): Bin {
  const out = new Array<number>((length * 5) >>> 3);
  let [held, bits, at] = [0, 0, 0];
  for (let i = 0; i < length; i++) {
    held = ((held << 5) | (values[i] as number)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    out[at++] = (held >>> bits) & 255;
  }
  if (bits > 4 || (held & ((1 << bits) - 1)) !== 0)
    throw new InvalidBech32("invalid incomplete group");
  return String.fromCharCode(...out);
}

/** Bytes as groups of five bits, the last one filled up with zeros. */
function toGroups(data: Bin): Uint8Array {
  const out = new Uint8Array(Math.ceil((data.length * 8) / 5));
  let [held, bits, at] = [0, 0, 0];
  for (let i = 0; i < data.length; i++) {
    held = ((held << 8) | data.charCodeAt(i)) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out[at++] = (held >>> bits) & 31;
    }
  }
  if (bits > 0) out[at] = (held << (5 - bits)) & 31;
  return out;
}

function normalize(text: string): string {
  let [hasLower, hasUpper] = [false, false];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 33 || code > 126)
      throw new InvalidBech32(`invalid character in string: '${text.charAt(i)}'`);
    if (code >= 97 && code <= 122) hasLower = true;
    else if (code >= 65 && code <= 90) hasUpper = true;
  }
  if (!hasUpper) return text;
  if (hasLower) throw new InvalidBech32("string not all lowercase or all uppercase");
  return text.toLowerCase();
}

/** Encodes raw bytes under a human-readable prefix. */
export function encodeBech32(hrp: string, data: Bin): string {
  const values = toGroups(data);
  let out = `${hrp}1`;
  for (let i = 0; i < values.length; i++) out += CHARSET.charAt(values[i] as number);
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
  const values = groups;
  const count = text.length - one - 1;
  for (let i = 0; i < count; i++) {
    const code = text.charCodeAt(one + 1 + i);
    const value = VALUES[code] as number;
    if (value < 0) throw new InvalidBech32(`invalid character not part of charset: ${code}`);
    values[i] = value;
  }
  const length = count - 6;
  if (checksumOf(hrp, values, count) !== 1) {
    const expected = checksumText(hrp, values, length);
    throw new InvalidBech32(`invalid checksum (expected ${expected} got ${text.slice(-6)})`);
  }
  return { hrp, data: toBytes(values, length) };
}

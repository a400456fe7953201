import { InvalidEncoding } from "./invalidEncoding.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i++) VALUES[ALPHABET.charCodeAt(i)] = i;
VALUES["-".charCodeAt(0)] = 62;
VALUES["_".charCodeAt(0)] = 63;

/** The two characters of every twelve bits. */
const PAIRS = Array.from(
  { length: 4096 },
  (_, bits) => ALPHABET.charAt(bits >> 6) + ALPHABET.charAt(bits & 63),
);

/** Standard base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3);
  let out = "";
  for (let i = 0; i < whole; i += 3) {
    const bits =
      ((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8) | (bytes[i + 2] as number);
    out += (PAIRS[bits >> 12] as string) + (PAIRS[bits & 4095] as string);
  }
  const [a, b] = [bytes[whole], bytes[whole + 1]];
  if (a === undefined) return out;
  if (b === undefined) return `${out}${PAIRS[a << 4]}==`;
  return `${out}${PAIRS[(a << 4) | (b >> 4)]}${ALPHABET.charAt((b & 15) << 2)}=`;
}

/** Decodes standard and URL-safe base64, padded or not; refuses anything else. */
export function fromBase64(text: string): Uint8Array {
  const body = text.replace(/={1,2}$/, "");
  if (body.length % 4 === 1 || (text !== body && text.length % 4 !== 0))
    throw new InvalidEncoding("base64", text);
  const out = new Uint8Array(Math.floor((body.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < body.length; i++) {
    const value = VALUES[body.charCodeAt(i)] ?? -1;
    if (value < 0) throw new InvalidEncoding("base64", text);
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      out[at++] = (bits >> held) & 0xff;
    }
  }
  return out;
}

/** First 32 bits of the fractional part of a root of a prime: what the constants of SHA-256 are made of. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
}

/** The constants of the rounds, and the state before the first block. */
export const ROUND = Int32Array.from(primes(64), (p) => fraction(Math.cbrt(p)));
export const INITIAL = Int32Array.from(primes(8), (p) => fraction(Math.sqrt(p)));

const state = new Int32Array(8);
const words = new Int32Array(64);
const tail = new Uint8Array(128);

const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

function expand(block: Uint8Array, from: number): void {
  for (let i = 0, at = from; i < 16; i++, at += 4)
    words[i] =
      ((block[at] as number) << 24) |
      ((block[at + 1] as number) << 16) |
      ((block[at + 2] as number) << 8) |
      (block[at + 3] as number);
  for (let i = 16; i < 64; i++) {
    const [w15, w2] = [words[i - 15] as number, words[i - 2] as number];
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words[i] = ((words[i - 16] as number) + s0 + (words[i - 7] as number) + s1) | 0;
  }
}

function compress(block: Uint8Array, from: number): void {
  expand(block, from);
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + s1 + choice + (ROUND[i] as number) + (words[i] as number)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + s0 + majority) | 0;
  }
  const sums = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = ((state[i] as number) + (sums[i] as number)) | 0;
}

/** SHA-256 without help of the platform: writes the digest of `input` to `out` at `at`. */
export function softSha256(input: Uint8Array, out: Uint8Array, at: number): void {
  state.set(INITIAL);
  const whole = input.length & ~63;
  for (let from = 0; from < whole; from += 64) compress(input, from);
  const rest = input.length - whole;
  tail.fill(0);
  tail.set(input.subarray(whole));
  tail[rest] = 0x80;
  const end = rest < 56 ? 64 : 128;
  const view = new DataView(tail.buffer);
  view.setUint32(end - 8, Math.floor(input.length / 2 ** 29));
  view.setUint32(end - 4, input.length << 3);
  for (let from = 0; from < end; from += 64) compress(tail, from);
  for (let i = 0; i < 32; i++) out[at + i] = (state[i >>> 2] as number) >>> (24 - 8 * (i & 3));
}

/** The few instructions of WebAssembly that hashing takes, as bytes. @see https://webassembly.github.io/spec/core/binary/ */

export type Code = readonly number[];

/** An unsigned number in LEB128. */
export function u32(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return bytes;
}

/** A positive constant: signed LEB128. */
function i32(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x40; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return bytes;
}

const vector = (code: number, ...rest: readonly Code[]): Code => [
  0xfd,
  ...u32(code),
  ...rest.flat(),
];
const memory = (align: number, offset: number): Code => [align, ...u32(offset)];

export const get = (local: number): Code => [0x20, ...u32(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...u32(local)];
export const constant = (value: number): Code => [0x41, ...i32(value)];
export const addI32 = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const shiftLeft = (a: Code, bits: number): Code => [...a, ...constant(bits), 0x74];

/** Runs the body for a local from zero on, in steps, while it is below a limit (once at least). */
export const loop = (local: number, step: number, limit: Code, body: Code): Code => [
  ...set(local, constant(0)),
  ...[0x03, 0x40],
  ...body,
  ...set(local, addI32(get(local), constant(step))),
  ...[...get(local), ...limit, 0x49],
  ...[0x0d, 0],
  0x0b,
];

export const load = (address: Code, offset: number): Code => [
  ...address,
  ...vector(0x00, memory(4, offset)),
];
/** One word into all lanes. */
export const loadSplat = (address: Code, offset: number): Code => [
  ...address,
  ...vector(0x09, memory(2, offset)),
];
export const loadLane = (address: Code, offset: number, into: Code, lane: number): Code => [
  ...address,
  ...into,
  ...vector(0x56, memory(2, offset), [lane]),
];
export const store = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...vector(0x0b, memory(4, offset)),
];
export const storeLane = (address: Code, offset: number, value: Code, lane: number): Code => [
  ...address,
  ...value,
  ...vector(0x5a, memory(2, offset), [lane]),
];
export const zeros: Code = vector(0x0c, Array<number>(16).fill(0));

const binary =
  (code: number) =>
  (a: Code, b: Code): Code => [...a, ...b, ...vector(code)];

export const xor = binary(0x51);
const or = binary(0x50);
export const add = (...terms: readonly Code[]): Code => terms.reduce(binary(0xae));
/** Bits of `a` where the mask has ones, of `b` elsewhere. */
export const select = (a: Code, b: Code, mask: Code): Code => [
  ...a,
  ...b,
  ...mask,
  ...vector(0x52),
];
export const shiftRight = (value: Code, bits: number): Code => [
  ...value,
  ...constant(bits),
  ...vector(0xad),
];
export const rotateRight = (value: Code, bits: number): Code =>
  or(shiftRight(value, bits), [...value, ...constant(32 - bits), ...vector(0xab)]);

/** The bytes of each word in the other order. */
export const swapBytes = (value: Code): Code => [
  ...value,
  ...value,
  ...vector(0x0d, [3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12]),
];

const section = (id: number, content: Code): Code => [id, ...u32(content.length), ...content];
const list = (...items: readonly Code[]): Code => [...u32(items.length), ...items.flat()];
const name = (text: string): Code => [
  ...u32(text.length),
  ...[...text].map((letter) => letter.charCodeAt(0)),
];

export interface ModuleParts {
  /** Locals beside the two parameters, both numbers. */
  readonly numbers: number;
  readonly vectors: number;
  readonly body: Code;
  /** Bytes that lie at the beginning of the memory. */
  readonly data: Code;
}

/** A module with one function `run` of two numbers, and its memory of 64 KB. */
export function wasmModule({ numbers, vectors, body, data }: ModuleParts): Uint8Array<ArrayBuffer> {
  const locals = list([...u32(numbers), 0x7f], [...u32(vectors), 0x7b]);
  const code = [...locals, ...body, 0x0b];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list([0x60, ...list([0x7f], [0x7f]), 0])),
    ...section(3, list([0])),
    ...section(5, list([0, 1])),
    ...section(7, list([...name("run"), 0, 0], [...name("memory"), 2, 0])),
    ...section(10, list([...u32(code.length), ...code])),
    ...section(11, list([0, ...constant(0), 0x0b, ...u32(data.length), ...data])),
  ]);
}

import { INITIAL, ROUND } from "../softSha256.ts";
import {
  add,
  addI32,
  type Code,
  constant,
  get,
  load,
  loadLane,
  loadSplat,
  loop,
  rotateRight,
  select,
  set,
  shiftLeft,
  shiftRight,
  store,
  storeLane,
  swapBytes,
  wasmModule,
  xor,
  zeros,
} from "./wasmCode.ts";

/** Messages are padded, of the same number of blocks, and lie so many bytes apart. */
export const LANE_BYTES = 512;
export const LANES = 4;
/** Where the digests of the lanes appear, one after the other. */
export const DIGESTS = 1536;
/** Where messages may begin. */
export const MESSAGES = 2048;

const CONSTANTS = 0;
const STATE = 256;
const SCHEDULE = 512;

// Locals: the two parameters, two counters, the state, its working copy, and what two terms share.
const [BASE, BLOCKS, BLOCK, STEP] = [0, 1, 2, 3];
const HASH = 4;
const WORK = 12;
const TERM = 20;
const VECTORS = 17;

const eight = <T>(make: (i: number) => T): T[] => Array.from({ length: 8 }, (_, i) => make(i));

/** Words of the block in the order of the machine, a vector of the four lanes each. */
const gather = (): Code => {
  const address = addI32(addI32(get(BASE), shiftLeft(get(BLOCK), 6)), shiftLeft(get(STEP), 2));
  const lanes = [0, 1, 2, 3].reduce<Code>(
    (into, lane) => loadLane(address, lane * LANE_BYTES, into, lane),
    zeros,
  );
  return loop(STEP, 1, constant(16), [
    ...set(TERM, lanes),
    ...store(shiftLeft(get(STEP), 4), SCHEDULE, swapBytes(get(TERM))),
  ]);
};

const sigma = (local: number, a: number, b: number, shift: number): Code =>
  xor(xor(rotateRight(get(local), a), rotateRight(get(local), b)), shiftRight(get(local), shift));

const extend = (): Code => {
  const at = shiftLeft(get(STEP), 4);
  const word = (back: number): Code => load(at, SCHEDULE + 16 * (16 - back));
  const [early, late] = [TERM, WORK];
  return loop(STEP, 1, constant(48), [
    ...set(early, word(15)),
    ...set(late, word(2)),
    ...store(
      at,
      SCHEDULE + 256,
      add(word(16), sigma(early, 7, 18, 3), word(7), sigma(late, 17, 19, 10)),
    ),
  ]);
};

const big = (local: number, a: number, b: number, c: number): Code =>
  xor(xor(rotateRight(get(local), a), rotateRight(get(local), b)), rotateRight(get(local), c));

/** One round; the letters change places by name, so that nothing is moved. */
const round = (i: number): Code => {
  const [a, b, c, d, e, f, g, h] = eight((k) => WORK + ((k - i) & 7)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const word = load(shiftLeft(get(STEP), 4), SCHEDULE + 16 * i);
  const key = loadSplat(shiftLeft(get(STEP), 2), CONSTANTS + 4 * i);
  const choice = select(get(f), get(g), get(e));
  const majority = select(get(c), get(a), xor(get(a), get(b)));
  return [
    ...set(TERM, add(get(h), big(e, 6, 11, 25), choice, key, word)),
    ...set(d, add(get(d), get(TERM))),
    ...set(h, add(get(TERM), big(a, 2, 13, 22), majority)),
  ];
};

const compress = (): Code => [
  ...gather(),
  ...extend(),
  ...eight((i) => set(WORK + i, get(HASH + i))).flat(),
  ...loop(STEP, 8, constant(64), eight(round).flat()),
  ...eight((i) => set(HASH + i, add(get(HASH + i), get(WORK + i)))).flat(),
];

const digests = (): Code =>
  eight((word) => [
    ...set(TERM, swapBytes(get(HASH + word))),
    ...[0, 1, 2, 3].flatMap((lane) =>
      storeLane(constant(0), DIGESTS + 32 * lane + 4 * word, get(TERM), lane),
    ),
  ]).flat();

const littleEndian = (words: Iterable<number>): Code =>
  Array.from(words).flatMap((word) => [0, 8, 16, 24].map((shift) => (word >>> shift) & 255));

function sha256Module(): Uint8Array<ArrayBuffer> {
  return wasmModule({
    numbers: 2,
    vectors: VECTORS,
    body: [
      ...eight((i) => set(HASH + i, loadSplat(constant(0), STATE + 4 * i))).flat(),
      ...loop(BLOCK, 1, get(BLOCKS), compress()),
      ...digests(),
    ],
    data: [...littleEndian(ROUND), ...littleEndian(INITIAL)],
  });
}

/** SHA-256 of four messages at once. */
export interface Sha256x4 {
  /** Holds the messages, and then the digests. */
  readonly memory: Uint8Array;
  /** Hashes four messages of so many blocks from an address on. */
  run(address: number, blocks: number): void;
}

interface Wasm {
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (
    module: object,
  ) => {
    readonly exports: {
      readonly memory: { readonly buffer: ArrayBuffer };
      run(address: number, blocks: number): void;
    };
  };
}

/** In WebAssembly, where the host has it, with vectors; `undefined` elsewhere. */
export function createSha256x4(): Sha256x4 | undefined {
  const { WebAssembly: wasm } = globalThis as { WebAssembly?: Wasm };
  if (wasm === undefined) return undefined;
  try {
    const { exports } = new wasm.Instance(new wasm.Module(sha256Module()));
    return { memory: new Uint8Array(exports.memory.buffer), run: exports.run };
  } catch {
    return undefined;
  }
}

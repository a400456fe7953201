import { utf8 } from "@milkyway/bytes";
import { sha256 } from "@milkyway/crypto";

/** A price of a currency pair, and what it was when the walk began. */
export interface WalkedPrice {
  /** Text of the pair, as `TIA/USD`. */
  readonly pair: string;
  readonly price: bigint;
  readonly start: bigint;
}

/** A step is at most this many thousandths. */
const STEP = 5n;

/** A number from −STEP to STEP, fixed by the seed, the height and the pair. */
function stepOf(seed: number, height: bigint, pair: string): bigint {
  const [first = 0, second = 0] = sha256(utf8(`${seed}/${height}/${pair}`));
  return (BigInt(first * 256 + second) % (2n * STEP + 1n)) - STEP;
}

/**
 * The price after one more step of a walk that the seed fixes. It stays between a quarter of what it was at the start and
 * four times as much.
 */
export function walkedPrice(
  seed: number,
  height: bigint,
  { pair, price, start }: WalkedPrice,
): bigint {
  const moved = (price * (1000n + stepOf(seed, height, pair))) / 1000n;
  const [low, high] = [start / 4n + 1n, start * 4n];
  return moved < low ? low : moved > high ? high : moved;
}

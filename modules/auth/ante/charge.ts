import type { GasMeter } from "@milkyway/core";

const SMALL = 1n << 40n;

/** Charges what parameters say, which is nearly always small; products wrap around at 64 bits. */
export function charge(meter: GasMeter, amount: bigint, descriptor: string): void {
  if (amount < SMALL) meter.consume(Number(amount), descriptor);
  else meter.consumeLarge(BigInt.asUintN(64, amount), descriptor);
}

import { Cursor } from "./strictWire.ts";
import { TxDecodeError } from "./txDecodeError.ts";

/** Least number of bytes of a varint. */
function varintLength(value: number): number {
  let length = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) length++;
  return length;
}

function invalidLength<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new TxDecodeError(`invalid length; ${(error as Error).message}`);
  }
}

/**
 * Checks that the fields of a `TxRaw` are length-delimited, in ascending order and have shortest length prefixes.
 * @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/docs/architecture/adr-027-deterministic-protobuf-serialization.md
 */
export function checkTxRaw(bytes: Uint8Array): void {
  const cursor = new Cursor(bytes);
  let previous = 0;
  while (cursor.at < cursor.end) {
    const tag = invalidLength(() => cursor.tag());
    const [no, wire] = [Math.floor(tag / 8), tag % 8];
    if (wire !== 2) throw new TxDecodeError(`expected 2 wire type, got ${wire}`);
    if (no < previous)
      throw new TxDecodeError(
        `txRaw must follow ADR-027, got tagNum ${no} after tagNum ${previous}`,
      );
    previous = no;
    const start = cursor.at;
    const length = invalidLength(() => cursor.varint());
    const [read, needed] = [cursor.at - start, varintLength(length)];
    if (read !== needed)
      throw new TxDecodeError(
        `length prefix varint for tagNum ${no} is not as short as possible, read ${read}, only need ${needed}`,
      );
    cursor.at = start;
    invalidLength(() => cursor.skip(no, wire));
  }
}

import { concatBytes } from "@milkyway/bytes";
import { textBytes } from "../../wire/text.ts";
import type { Screen } from "./screen.ts";

/** Head of a CBOR item of a major type, in its shortest form. */
function head(major: number, value: number): Uint8Array {
  const first = major << 5;
  if (value < 24) return Uint8Array.of(first | value);
  if (value < 0x100) return Uint8Array.of(first | 24, value);
  if (value < 0x10000) return Uint8Array.of(first | 25, value >> 8, value & 0xff);
  return Uint8Array.of(
    first | 26,
    value >>> 24,
    (value >>> 16) & 0xff,
    (value >>> 8) & 0xff,
    value & 0xff,
  );
}

function text(value: string): Uint8Array[] {
  const bytes = textBytes(value);
  return [head(3, bytes.length), bytes];
}

const uint = (value: number) => head(0, value);
const TRUE = Uint8Array.of(0xf5);

function screenParts({ title, content, indent, expert }: Screen): Uint8Array[] {
  const entries: Uint8Array[][] = [
    ...(title === "" ? [] : [[uint(1), ...text(title)]]),
    ...(content === "" ? [] : [[uint(2), ...text(content)]]),
    ...(indent === 0 ? [] : [[uint(3), uint(indent)]]),
    ...(expert ? [[uint(4), TRUE]] : []),
  ];
  return [head(5, entries.length), ...entries.flat()];
}

/** Screens in CBOR: a map whose key 1 holds the list of screens, each a map without its zero values. */
export function encodeScreens(screens: readonly Screen[]): Uint8Array {
  const start = [head(5, 1), uint(1), head(4, screens.length)];
  return concatBytes(...start, ...screens.flatMap(screenParts));
}

/** Bytes of JSON text that is passed over, without looking closely: what lies between is parsed by its reader. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** What each byte means outside of strings: 1 opens, 2 closes, 3 begins a string, 4 ends a word. */
const MEANING = new Uint8Array(256);
for (const byte of [0x5b, 0x7b]) MEANING[byte] = 1;
for (const byte of [0x5d, 0x7d]) MEANING[byte] = 2;
MEANING[QUOTE] = 3;
for (const byte of [0x20, 0x0a, 0x0d, 0x09, 0x2c, 0x3a]) MEANING[byte] = 4;

/** Where the next byte that is no space stands. */
export function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at++;
  return at;
}

/** Behind a string, whose first quote stands at `from`; `end` when it does not end before. */
export function afterString(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at++;
  }
  return end;
}

/** Behind the value that begins at `from`. Of what is no JSON it finds some end, at most `end`. */
export function afterValue(bytes: Uint8Array, from: number, end: number): number {
  if (bytes[from] === QUOTE) return afterString(bytes, from, end);
  let depth = 0;
  for (let at = from; at < end; at++) {
    const meaning = MEANING[bytes[at] as number] as number;
    if (meaning === 0) continue;
    // The strings of a large document are most of it: a call for each would double the time.
    if (meaning === 3) {
      for (at++; at < end && bytes[at] !== QUOTE; at++) if (bytes[at] === BACKSLASH) at++;
    } else if (meaning === 1) depth++;
    else if (meaning === 2) {
      if (depth <= 1) return depth === 0 ? at : at + 1;
      depth--;
    } else if (depth === 0) return at;
  }
  return end;
}

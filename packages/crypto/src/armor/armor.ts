import { fromBase64, toBase64 } from "@milkyway/bytes";

/** Text that is no ASCII armour. */
export class InvalidArmor extends Error {}

export interface ArmorBlock {
  /** What stands after BEGIN and END. */
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: Uint8Array;
}

const LINE = 64;

/** The checksum of RFC 4880, section 6.1, in three bytes. */
function crc24(data: Uint8Array): Uint8Array {
  let crc = 0xb704ce;
  for (const byte of data) {
    crc ^= byte << 16;
    for (let i = 0; i < 8; i++) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return Uint8Array.of(crc >>> 16, crc >>> 8, crc);
}

/** Writes bytes as OpenPGP's ASCII armour, without a line end after the last line. */
export function encodeArmor({ type, headers, data }: ArmorBlock): string {
  const text = toBase64(data);
  const lines = [`-----BEGIN ${type}-----`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  lines.push("");
  for (let i = 0; i < text.length; i += LINE) lines.push(text.slice(i, i + LINE));
  lines.push(`=${toBase64(crc24(data))}`, `-----END ${type}-----`);
  return lines.join("\n");
}

/** Reads the first armour in a text; what stands before it is passed over, a missing checksum is allowed. */
export function decodeArmor(text: string): ArmorBlock {
  const lines = text.split("\n").map((line) => line.trim());
  const begin = lines.findIndex((line) => /^-----BEGIN .+-----$/.test(line));
  if (begin < 0) throw new InvalidArmor("no armor: the BEGIN line is missing");
  const length = lines.slice(begin).findIndex((line) => line.startsWith("-----END "));
  if (length < 0) throw new InvalidArmor("armor without an END line");
  const type = (lines[begin] as string).slice("-----BEGIN ".length, -"-----".length);
  const inside = lines.slice(begin + 1, begin + length);
  const blank = inside.indexOf("");
  if (blank < 0) throw new InvalidArmor("armor without a blank line after its headers");
  return {
    type,
    headers: readHeaders(inside.slice(0, blank)),
    data: readBody(inside.slice(blank)),
  };
}

function readHeaders(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(": ");
      if (colon < 0) throw new InvalidArmor(`armor with a header that has no colon: ${line}`);
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
}

function readBody(lines: readonly string[]): Uint8Array {
  const filled = lines.filter((line) => line !== "");
  const last = filled.at(-1);
  const checksum = last?.length === 5 && last.startsWith("=") ? last.slice(1) : undefined;
  const data = readBase64((checksum === undefined ? filled : filled.slice(0, -1)).join(""));
  if (checksum !== undefined && toBase64(crc24(data)) !== checksum)
    throw new InvalidArmor("armor with a wrong checksum");
  return data;
}

function readBase64(text: string): Uint8Array {
  try {
    return fromBase64(text);
  } catch {
    throw new InvalidArmor("armor whose body is no base64");
  }
}

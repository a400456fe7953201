import { fromBase64, fromHex, toBase64 } from "@milkyway/bytes";
import {
  durationToText,
  type Field,
  type JsonValue,
  type MessageType,
  parseTime,
  SECOND,
  timeToText,
} from "@milkyway/codec";
import { CliError } from "../../cliError.ts";
import { coinJson, coinsJson } from "./coins.ts";
import { enumChoices, enumName } from "./enumValue.ts";
import { parseGoDuration } from "./goDuration.ts";
import type { TextReader } from "./textReader.ts";

/** Throws the one sentence for a text that does not fit where it was given. */
function refuse(text: string, source: string, reason: string): never {
  throw new CliError(`invalid value "${text}" for ${source}: ${reason}`);
}

const RANGES: Readonly<Record<string, readonly [bigint, bigint]>> = {
  uint32: [0n, (1n << 32n) - 1n],
  fixed32: [0n, (1n << 32n) - 1n],
  uint64: [0n, (1n << 64n) - 1n],
  fixed64: [0n, (1n << 64n) - 1n],
  int32: [-(1n << 31n), (1n << 31n) - 1n],
  sint32: [-(1n << 31n), (1n << 31n) - 1n],
  sfixed32: [-(1n << 31n), (1n << 31n) - 1n],
  int64: [-(1n << 63n), (1n << 63n) - 1n],
  sint64: [-(1n << 63n), (1n << 63n) - 1n],
  sfixed64: [-(1n << 63n), (1n << 63n) - 1n],
};

function integer(text: string, [least, most]: readonly [bigint, bigint], source: string): string {
  if (!/^[-+]?\d{1,30}$/.test(text)) return refuse(text, source, "it must be a whole number");
  const value = BigInt(text);
  if (value < least || value > most)
    refuse(text, source, `it must be a whole number from ${least} to ${most}`);
  return `${value}`;
}

function bytes(text: string, source: string): string {
  if (/^(?:[0-9a-f]{2})+$/i.test(text)) return toBase64(fromHex(text));
  try {
    return toBase64(fromBase64(text));
  } catch {
    return refuse(text, source, "it must be hex or base64");
  }
}

function time(text: string, source: string): string {
  if (/^\d{1,11}$/.test(text)) return timeToText(BigInt(text) * SECOND);
  if (parseTime(text) === undefined)
    refuse(text, source, 'it must be a time such as "2030-01-01T00:00:00Z"');
  return text;
}

function duration(text: string, source: string): string {
  const nanoseconds = parseGoDuration(text);
  if (nanoseconds === undefined) return refuse(text, source, "it must be a duration such as 1h30m");
  return durationToText(nanoseconds);
}

function decimal(text: string, source: string): string {
  if (!/^[-+]?(?:\d+(?:\.\d{0,18})?|\.\d{1,18})$/.test(text))
    refuse(text, source, "it must be a decimal number with at most 18 digits after the point");
  return text;
}

function scalar(field: Field, text: string, source: string): JsonValue {
  const range = RANGES[field.kind];
  if (range !== undefined) return integer(text, range, source);
  switch (field.kind) {
    case "bool":
      if (!/^(?:true|false|1|0)$/.test(text)) refuse(text, source, "it must be true or false");
      return text === "true" || text === "1";
    case "Int":
      if (!/^[-+]?\d{1,78}$/.test(text)) refuse(text, source, "it must be a whole number");
      return text;
    case "Dec":
      return decimal(text, source);
    case "bytes":
      return bytes(text, source);
    case "time":
      return time(text, source);
    case "duration":
    case "nanoseconds":
      return duration(text, source);
    case "enum":
      return (
        enumName(field, text) ??
        refuse(text, source, `it must be one of ${enumChoices(field).join(", ")}`)
      );
    default:
      return text;
  }
}

/** A message given as JSON, or as the name of a file that holds it. */
function messageValue(
  type: MessageType<unknown>,
  text: string,
  source: string,
  reader: TextReader,
) {
  if (type.typeName === "cosmos.base.v1beta1.Coin" && !/^\s*[{[]/.test(text))
    return coinJson(text, source);
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text) as JsonValue;
    } catch {
      return refuse(text, source, "it is no JSON");
    }
  }
  return reader.json(text);
}

async function oneValue(field: Field, text: string, source: string, reader: TextReader) {
  if (field.kind === "message")
    return messageValue((field.message as () => MessageType<unknown>)(), text, source, reader);
  if (field.kind === "string" && field.scalar?.endsWith("AddressString"))
    return reader.address(text, addressKind(field), source);
  if (field.kind === "string" && /(?:^|_)(?:address|addr|recipient)$|Address$/.test(field.name))
    return reader.lenientAddress(text);
  return scalar(field, text, source);
}

function addressKind({ scalar: name }: Field): "account" | "validator" | "consensus" {
  if (name === "ValidatorAddressString") return "validator";
  return name === "ConsensusAddressString" ? "consensus" : "account";
}

/** The value of a field as JSON, from the texts that were given for it; `source` says where they were given. */
export async function fieldJson(
  field: Field,
  texts: readonly string[],
  source: string,
  reader: TextReader,
): Promise<JsonValue> {
  if (!field.repeated) return oneValue(field, texts.at(-1) ?? "", source, reader);
  const type = field.message?.();
  if (type?.typeName === "cosmos.base.v1beta1.Coin") return coinsJson(texts.join(","), source);
  if (type !== undefined) {
    const items: JsonValue[] = [];
    for (const text of texts) {
      const value = messageValue(type, text, source, reader);
      items.push(...(Array.isArray(value) ? (value as readonly JsonValue[]) : [value]));
    }
    return items;
  }
  const items: JsonValue[] = [];
  for (const text of texts.flatMap((list) => list.split(",")))
    items.push(await oneValue({ ...field, repeated: false }, text, source, reader));
  return items;
}

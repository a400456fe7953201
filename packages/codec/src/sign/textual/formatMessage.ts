/** Messages as screens, made from their bytes. @see https://github.com/cosmos/cosmos-sdk/tree/x/tx/v0.13.8/x/tx/signing/textual */
import { toHex } from "@milkyway/bytes";
import { decFromScaled, decToText } from "@milkyway/math";
import { Any } from "../../any.ts";
import type { EnumType, Field, MessageType } from "../../schema.ts";
import { type PresentFields, presentFields, type Raw } from "../presentFields.ts";
import { SignBytesError } from "../signBytesError.ts";
import type { SignContext } from "../signerData.ts";
import { formatCoins } from "./formatCoins.ts";
import { formatDec, formatInt } from "./formatNumber.ts";
import { formatDuration, formatTimestamp } from "./formatTime.ts";
import { indented, line, type Screen, sentenceCase } from "./screen.ts";

const SHOWN_BYTES = 35;
const COIN = "cosmos.base.v1beta1.Coin";

const lastPart = (name: string) => name.slice(name.lastIndexOf(".") + 1);

/** The name of what a list holds. */
function kindName(field: Field): string {
  if (field.kind === "message")
    return lastPart((field.message as () => MessageType<unknown>)().typeName);
  if (field.kind === "enum") return lastPart((field.enumeration as () => EnumType)().typeName);
  const names: Readonly<Record<string, string>> = {
    time: "Timestamp",
    duration: "Duration",
    Int: "string",
    Dec: "string",
    nanoseconds: "int64",
  };
  return names[field.kind] ?? field.kind;
}

function decText(text: string): string {
  if (text.includes(".")) return formatDec(text);
  if (!/^[+-]?[0-9]+$/.test(text)) throw new SignBytesError(`invalid decimal: ${text}`);
  return formatDec(decToText(decFromScaled(BigInt(text.replace(/^\+/, "")))));
}

/** Makes screens. */
export class TextualRenderer {
  private readonly context: SignContext;

  constructor(context: SignContext) {
    this.context = context;
  }

  /** The fields of a message below a header with its name. */
  fields(type: MessageType<unknown>, present: PresentFields): Screen[] {
    const screens = [line(`${lastPart(type.typeName)} object`)];
    for (const field of [...type.fields].sort((a, b) => a.no - b.no)) {
      const value = present.get(field);
      if (value === undefined) continue;
      const [first, ...rest] = indented(this.field(field, value)) as [Screen, ...Screen[]];
      screens.push({ ...first, title: sentenceCase(field.name) }, ...rest);
    }
    return screens;
  }

  private field(field: Field, value: Raw): Screen[] {
    if (field.mapKey) throw new SignBytesError("value renderers cannot format value of type map");
    if (!field.repeated) return this.value(field, value);
    const items = value as readonly Raw[];
    if (field.kind === "message" && field.message?.().typeName === COIN)
      return [line(this.coins(items as readonly Uint8Array[]))];
    const title = sentenceCase(field.name);
    const screens = [line(`${items.length} ${sentenceCase(kindName(field))}`)];
    items.forEach((item, i) => {
      const [first, ...rest] = indented(this.value(field, item)) as [Screen, ...Screen[]];
      screens.push({ ...first, title: `${title} (${i + 1}/${items.length})` }, ...rest);
    });
    return [...screens, line(`End of ${title}`)];
  }

  private value(field: Field, value: Raw): Screen[] {
    if (field.kind === "message")
      return this.message((field.message as () => MessageType<unknown>)(), value as Uint8Array);
    return [line(this.scalar(field, value))];
  }

  private message(type: MessageType<unknown>, bytes: Uint8Array): Screen[] {
    if (type.typeName === Any.typeName) return this.any(bytes);
    const special = this.specialMessage(type, bytes);
    return special === undefined ? this.fields(type, presentFields(type, bytes)) : [line(special)];
  }

  private specialMessage(
    { typeName }: MessageType<unknown>,
    bytes: Uint8Array,
  ): string | undefined {
    if (typeName === COIN) return this.coins([bytes]);
    if (typeName === "google.protobuf.Timestamp") return formatTimestamp(bytes);
    if (typeName === "google.protobuf.Duration") return formatDuration(bytes);
    return undefined;
  }

  private any(bytes: Uint8Array): Screen[] {
    const { typeUrl, value } = Any.decode(bytes);
    const type = this.context.registry.find(typeUrl);
    if (type === undefined) throw new SignBytesError(`can't resolve type URL ${typeUrl}`);
    const inner = this.message(type, value);
    const hasHeader = inner[0]?.content === `${lastPart(type.typeName)} object`;
    return [line(typeUrl), ...(hasHeader ? inner.slice(1) : indented(inner))];
  }

  private coins(coins: readonly Uint8Array[]): string {
    return formatCoins(coins, this.context.coinMetadata);
  }

  private scalar(field: Field, value: Raw): string {
    switch (field.kind) {
      case "string":
      case "Int":
      case "Dec":
        if (field.scalar === "Int") return formatInt(value as string);
        return field.scalar === "Dec" ? decText(value as string) : (value as string);
      case "bytes":
        return this.bytes(value as Uint8Array);
      case "bool":
        return value ? "True" : "False";
      case "enum":
        return enumText((field.enumeration as () => EnumType)(), value as number);
      case "time":
        return formatTimestamp(value as Uint8Array);
      case "duration":
        return formatDuration(value as Uint8Array);
      case "int32":
      case "uint32":
      case "int64":
      case "uint64":
      case "nanoseconds":
        return formatInt(String(value));
      default:
        throw new SignBytesError(`value renderers cannot format value of type ${field.kind}`);
    }
  }

  private bytes(bytes: Uint8Array): string {
    const isLong = bytes.length > SHOWN_BYTES;
    const hex = toHex(isLong ? this.context.sha256(bytes) : bytes).toUpperCase();
    return (isLong ? "SHA-256=" : "") + (hex.match(/.{1,4}/g) ?? []).join(" ");
  }
}

function enumText(type: EnumType, value: number): string {
  const name = type.nameOf(value);
  if (name === undefined)
    throw new SignBytesError(`cannot get enum ${type.typeName} variant of number ${value}`);
  return name;
}

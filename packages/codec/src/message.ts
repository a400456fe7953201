import { type FieldCodec, fieldCodec } from "./fieldCodec.ts";
import type { Field, MessageOptions, MessageType } from "./schema.ts";
import { Reader } from "./wire/reader.ts";
import { Writer } from "./wire/writer.ts";

interface Compiled {
  /** By field number. */
  readonly byNumber: readonly (FieldCodec | undefined)[];
  /** From the highest field number down: the order in which the backward writer takes them. */
  readonly descending: readonly FieldCodec[];
  readonly defaults: Readonly<Record<string, unknown>>;
}

function compile(fields: readonly Field[]): Compiled {
  const codecs = fields.map((field) => fieldCodec(field, fields));
  const byNumber: (FieldCodec | undefined)[] = [];
  for (const codec of codecs) byNumber[codec.no] = codec;
  return {
    byNumber,
    descending: [...codecs].sort((a, b) => b.no - a.no),
    defaults: Object.fromEntries(codecs.map((codec) => [codec.key, codec.zero()])),
  };
}

const shared = new Writer(4096);
let sharedInUse = false;

function withWriter(write: (writer: Writer) => void): Uint8Array {
  const writer = sharedInUse ? new Writer() : shared;
  const outermost = writer === shared;
  if (outermost) sharedInUse = true;
  try {
    writer.reset();
    write(writer);
    return writer.finish();
  } finally {
    if (outermost) sharedInUse = false;
  }
}

/**
 * Declares a message. Fields are written in ascending number, defaults left out, required ones always present: the
 * bytes of the reference's generated code. Fields that are not declared are passed over when reading.
 */
export function defineMessage<T>(
  typeName: string,
  fields: readonly Field[],
  options: MessageOptions = {},
): MessageType<T> {
  let compiled: Compiled | undefined;
  const codecs = () => (compiled ??= compile(fields));
  const type: MessageType<T> = {
    ...options,
    typeName,
    fields,
    create: (given) => ({ ...codecs().defaults, ...given }) as T,
    encode: (message) => withWriter((writer) => type.writeTo(writer, message)),
    decode: (bytes) => type.readFrom(new Reader(bytes)),
    writeTo(writer, message) {
      for (const codec of codecs().descending)
        codec.write(writer, (message as Record<string, unknown>)[codec.key]);
    },
    readFrom(reader, into) {
      const { byNumber, defaults } = codecs();
      const out: Record<string, unknown> = { ...(into ?? defaults) };
      while (reader.at < reader.end) {
        const tag = reader.tag(typeName);
        const codec = byNumber[Math.floor(tag / 8)];
        if (codec === undefined) reader.skip(tag & 7);
        else codec.read(reader, tag & 7, out);
      }
      return out as T;
    },
  };
  return type;
}

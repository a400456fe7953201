import { createFieldCodec } from "./codecs/createFieldCodec.ts";
import type { FieldCodec, Holder } from "./codecs/fieldCodec.ts";
import type { Field, MessageOptions, MessageType } from "./schema.ts";
import { Reader } from "./wire/reader.ts";
import { Writer } from "./wire/writer.ts";

interface Compiled {
  /** By field number. */
  readonly byNumber: readonly (FieldCodec | undefined)[];
  /** From the highest field number down: the order in which the backward writer takes them. */
  readonly descending: readonly FieldCodec[];
  readonly defaults: Readonly<Holder>;
}

function compile(fields: readonly Field[]): Compiled {
  const codecs = fields.map((field) => createFieldCodec(field, fields));
  const byNumber = new Array<FieldCodec | undefined>(
    Math.max(0, ...fields.map(({ no }) => no)) + 1,
  );
  for (const codec of codecs) byNumber[codec.no] = codec;
  return {
    byNumber,
    descending: [...codecs].sort((a, b) => b.no - a.no),
    defaults: Object.fromEntries(codecs.map(({ key, zero }) => [key, zero])),
  };
}

const shared = new Writer();
let sharedInUse = false;

function withWriter(write: (writer: Writer) => void): Uint8Array {
  const writer = sharedInUse ? new Writer(512) : shared;
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
      const { descending } = compiled ?? codecs();
      for (let i = 0; i < descending.length; i++) {
        const codec = descending[i] as FieldCodec;
        codec.write(writer, (message as Holder)[codec.key]);
      }
    },
    readFrom(reader, into) {
      const { byNumber, defaults } = compiled ?? codecs();
      const out: Holder = { ...(into ?? defaults) };
      while (reader.at < reader.end) {
        const tag = reader.tag(typeName);
        const codec = byNumber[tag >>> 3];
        if (codec === undefined) reader.skip(tag & 7);
        else if (codec.tag === tag) codec.read(reader, out);
        else codec.readOther(reader, tag & 7, out);
      }
      return out as T;
    },
  };
  return type;
}

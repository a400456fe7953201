export { Any } from "./any.ts";
export { compactText } from "./compactText.ts";
export { FileDescriptorProto } from "./descriptors/descriptorProto.ts";
export {
  type DescribedMethod,
  type DescribedService,
  type FileDescriptor,
  fileDescriptors,
} from "./descriptors/fileDescriptors.ts";
export { goDuration } from "./goDuration.ts";
export { goTypeName } from "./goTypeName.ts";
export { MSG, MSG_RESPONSE, PUBLIC_KEY } from "./interfaces.ts";
export { fromJson } from "./json/fromJson.ts";
export { goString } from "./json/goString.ts";
export { JsonError } from "./json/jsonError.ts";
export { JsonSlice } from "./json/jsonSlice.ts";
export { isJsonObject, type JsonObject, type JsonValue } from "./json/jsonValue.ts";
export type { FromJsonOptions } from "./json/reading.ts";
export { afterSpace, afterString, afterValue } from "./json/scanJson.ts";
export { type StreamedMessage, streamedFromJson } from "./json/streamedMessage.ts";
export { stringifyJson } from "./json/stringifyJson.ts";
export {
  durationToText,
  parseDuration,
  parseTime,
  timeToNanoText,
  timeToText,
} from "./json/timeText.ts";
export { toJson } from "./json/toJson.ts";
export { type Memoized, memoized } from "./memoized.ts";
export { createTypeRegistry, type TypeRegistry, UnresolvedType } from "./registry.ts";
export * from "./runtime.ts";
export {
  type Field,
  type FieldKind,
  type FieldOptions,
  type HttpRule,
  type MessageOptions,
  type Method,
  type ScalarKind,
  snakeToCamel,
} from "./schema.ts";
export { AminoJson } from "./sign/amino/aminoJson.ts";
export { signBytes } from "./sign/signBytes.ts";
export { SignBytesError } from "./sign/signBytesError.ts";
export type { SignContext, SignerData } from "./sign/signerData.ts";
export type { Screen } from "./sign/textual/screen.ts";
export { textualScreens } from "./sign/textual/textualSignBytes.ts";
export { nanosOf, SECOND, unixSeconds, ZERO_TIME } from "./time.ts";
export { type DecodedTx, decodeTx } from "./tx/decodeTx.ts";
export { encodeTxRaw } from "./tx/encodeTxRaw.ts";
export { rejectUnknownFields, type UnknownFieldOptions } from "./tx/rejectUnknownFields.ts";
export { type SignerText, signerTexts, txSignerTexts } from "./tx/signerTexts.ts";
export { TxDecodeError } from "./tx/txDecodeError.ts";
export { type TypedEvent, typedEvent } from "./typedEvent.ts";
export { checkAnys, type Unpacked, unpackAny } from "./unpackAny.ts";
export { Timestamp } from "./wellKnown.ts";
export { MAX_NESTING, Reader } from "./wire/reader.ts";
export { printableText, textBytes } from "./wire/text.ts";
export { WireError } from "./wire/wireError.ts";
export { Writer } from "./wire/writer.ts";

import type { JsonValue, TypeRegistry } from "@milkyway/codec";
import type {
  TxDecodeAminoRequest,
  TxDecodeAminoResponse,
  TxEncodeAminoRequest,
  TxEncodeAminoResponse,
} from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { invalidArgument, plainError } from "@milkyway/core";
import { messageOf } from "../../../engine/engineError.ts";
import { AminoTypes } from "../../amino/aminoTypes.ts";
import { decodeStdTx, encodeStdTx } from "../../amino/stdTx.ts";
import type { ApiContext } from "../../apiContext.ts";

const known = new WeakMap<TypeRegistry, AminoTypes>();

function typesOf({ application }: ApiContext): AminoTypes {
  const { registry } = application.descriptors;
  const types = known.get(registry) ?? new AminoTypes(registry);
  known.set(registry, types);
  return types;
}

function orPlainError<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw plainError(messageOf(error));
  }
}

/** Binary amino of a transaction in amino JSON, the form from before protobuf. */
export function txEncodeAmino(
  context: ApiContext,
  { aminoJson }: TxEncodeAminoRequest,
): TxEncodeAminoResponse {
  if (aminoJson === "") throw invalidArgument("invalid empty tx json");
  const types = typesOf(context);
  return orPlainError(() => ({
    aminoBinary: encodeStdTx(types, JSON.parse(aminoJson) as JsonValue),
  }));
}

/** Amino JSON of a transaction in binary amino. */
export function txDecodeAmino(
  context: ApiContext,
  { aminoBinary }: TxDecodeAminoRequest,
): TxDecodeAminoResponse {
  if (aminoBinary.length === 0) throw invalidArgument("invalid empty tx bytes");
  const types = typesOf(context);
  return orPlainError(() => ({ aminoJson: decodeStdTx(types, aminoBinary) }));
}

/** Numbers that the store keeps in messages of one field. */
import { defineMessage, field } from "@milkyway/codec";
import { IntProto } from "@milkyway/codec/gen/cosmos/base/v1beta1";
import type { ValueCodec } from "@milkyway/collections";

const Int64Value = defineMessage<{ readonly value: bigint }>("google.protobuf.Int64Value", [
  field(1, "value", "int64"),
]);

/** The power of a validator; zero has no bytes. */
export const powerValue: ValueCodec<bigint> = {
  typeName: "int64",
  encode: (value) => Int64Value.encode({ value }),
  decode: (bytes) => Int64Value.decode(bytes).value,
};

/** The power of all validators. */
export const totalPowerValue: ValueCodec<bigint> = {
  typeName: "math.Int",
  encode: (int) => IntProto.encode({ int }),
  decode: (bytes) => IntProto.decode(bytes).int,
};

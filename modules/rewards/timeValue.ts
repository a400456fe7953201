import { nanosOf, SECOND, type Time, Timestamp, unixSeconds } from "@milkyway/codec";
import type { ValueCodec } from "@milkyway/collections";

/** A time as a value: a `google.protobuf.Timestamp`. */
export const timeValue: ValueCodec<Time> = {
  typeName: `github.com/cosmos/gogoproto/${Timestamp.typeName}`,
  encode: (time) => Timestamp.encode({ seconds: unixSeconds(time), nanos: nanosOf(time) }),
  decode(bytes) {
    const { seconds, nanos } = Timestamp.decode(bytes);
    return seconds * SECOND + BigInt(nanos);
  },
};

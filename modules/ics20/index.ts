export {
  type Acknowledgement,
  announcedErrorAck,
  errorAck,
  isErrorAck,
  type ReceivePacket,
  resultAck,
} from "./acknowledgement.ts";
export { isChannelId } from "./channelId.ts";
export { localDenom, type PacketEnds, receivedDenom, voucherDenom } from "./denomTrace.ts";
export { BadField, type FieldReaders, fitsFields, readFields, readText } from "./fields.ts";
export { GoArray, type GoJson, GoNumber, GoObject } from "./goJson.ts";
export { memoEntry } from "./memo.ts";
export {
  readPacketData,
  readStrictPacketData,
  type TokenPacketData,
  writePacketData,
} from "./packetData.ts";
export { parseFirstGoJson, parseGoJson, parseWholeGoJson } from "./parseGoJson.ts";

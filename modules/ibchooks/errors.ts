import { defineErrors } from "@milkyway/core";

/** The codespace `wasm-hooks`. */
export const errors = defineErrors("wasm-hooks", {
  msgValidation: [2, "error in wasmhook message validation"],
  marshaling: [3, "cannot marshal the ICS20 packet"],
  invalidPacket: [4, "invalid packet data"],
  badResponse: [5, "cannot create response"],
  wasmError: [6, "wasm error"],
  badSender: [7, "bad sender"],
  ackFromContract: [8, "contract returned error ack"],
  asyncAckNotAllowed: [9, "contract not allowed to send async acks"],
  ackPacketMismatch: [10, "packet does not match the expected packet"],
  invalidContractAddress: [11, "invalid contract address"],
});

import "./rules.ts";

export type { ContractCall, HookContracts, IbchooksDeps, PacketHookDeps } from "./deps.ts";
export { errors as ibchooksErrors } from "./errors.ts";
export { intermediateSender } from "./intermediateSender.ts";
export { ibchooks } from "./module.ts";
export { afterAcknowledgement, afterTimeout } from "./packetEnd.ts";
export { receiveWithContracts } from "./receivePacket.ts";

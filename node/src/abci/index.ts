export { type AbciAddress, AbciAddressError, parseAbciAddress } from "./abciAddress.ts";
export type { AbciOptions, AbciSnapshots, AbciTransport } from "./abciOptions.ts";
export { serveAbci } from "./serveAbci.ts";

export { type CapabilityKeeper, capabilityKeeper } from "./keeper.ts";
export { capability } from "./module.ts";

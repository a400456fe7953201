export { findComet } from "./findComet.ts";
export { type CometOptions, type CometProcess, runComet } from "./runComet.ts";

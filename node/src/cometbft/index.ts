export { COMET_VERSION, findComet } from "./findComet.ts";
export { type CometOptions, type CometProcess, runComet } from "./runComet.ts";

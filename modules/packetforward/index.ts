export { packetforward } from "./module.ts";

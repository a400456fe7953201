export { hyperlane } from "./module.ts";

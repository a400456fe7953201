export { warp } from "./module.ts";

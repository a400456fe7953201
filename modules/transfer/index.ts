export { transfer } from "./module.ts";

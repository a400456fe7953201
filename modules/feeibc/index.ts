export { feeibc } from "./module.ts";

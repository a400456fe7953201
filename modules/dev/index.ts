export { type DevDeps, dev } from "./module.ts";

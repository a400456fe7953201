export { ratelimit } from "./module.ts";

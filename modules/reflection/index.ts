export type { ReflectionDeps } from "./deps.ts";
export { moduleOptionsOf } from "./moduleOptions.ts";
export { reflectionServices } from "./reflectionServices.ts";

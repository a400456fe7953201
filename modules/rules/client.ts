export { cli } from "./cli.ts";
export * from "./gen/v1.ts";

export { cli } from "./cli.ts";
export * from "./gen/v1beta1.ts";

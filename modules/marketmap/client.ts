export * from "@milkyway/codec/gen/connect/marketmap/v2";
export { cli } from "./cli.ts";

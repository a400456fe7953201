export * from "@milkyway/codec/gen/connect/oracle/v2";
export { cli } from "./cli.ts";

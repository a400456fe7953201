export * from "@milkyway/codec/gen/interchain_security/ccv/provider/v1";
export { cli } from "./cli.ts";

export * from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
export { cli } from "./cli.ts";

export * from "@milkyway/codec/gen/cosmos/mint/v1beta1";
export { cli } from "./cli.ts";

export * from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
export { cli } from "./cli.ts";

export * from "@milkyway/codec/gen/cosmos/staking/v1beta1";
export { cli } from "./cli.ts";

export * from "@milkyway/codec/gen/cosmos/evidence/v1beta1";
export { cli } from "./cli.ts";

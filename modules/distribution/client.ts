export * from "@milkyway/codec/gen/cosmos/distribution/v1beta1";

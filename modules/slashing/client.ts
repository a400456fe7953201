export * from "@milkyway/codec/gen/cosmos/slashing/v1beta1";

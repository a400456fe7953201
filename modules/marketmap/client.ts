export * from "@milkyway/codec/gen/connect/marketmap/v2";
